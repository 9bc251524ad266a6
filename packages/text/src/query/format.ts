import type { NameField, Phrase, QueryNode, Term, TextField } from '@tidewatch/schema/query'
import { RUN } from './characters.ts'
import { formatDays } from './dates.ts'
import { lex } from './lex.ts'
import { phraseKey } from './phrases.ts'
import type { Piece } from './piece.ts'
import { QueryProblem } from './problem.ts'
import { variantsOf } from './variants.ts'

/** A query in full: every operator and every parenthesis written. Parses to the same, but for the spans. */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.map(grouped).join(node.kind === 'and' ? ' AND ' : ' OR ')
    case 'not':
      return `NOT ${grouped(node.of)}`
    case 'term':
      return prefix(node.field) + formatTerm(node.term)
    case 'near':
      return `${prefix(node.field)}${quoted(node.terms.map(typed).join(' '))}~${node.distance}`
    case 'atLeast':
      return `${prefix(node.field)}atleast${node.count}(${node.terms.map(formatTerm).join(' OR ')})`
    case 'name':
      return `${node.field}:${formatName(node.phrases)}`
    case 'language':
      return `language:${node.code}`
    case 'theme':
      return `theme:${node.id}`
    case 'url':
      return `url:${isOneRun('url:', node.part) ? node.part : quoted(node.part)}`
    case 'date':
      return `date:${formatDays(node)}`
  }
}

const grouped = (node: QueryNode) =>
  node.kind === 'and' || node.kind === 'or' ? `(${formatQuery(node)})` : formatQuery(node)

const prefix = (field: TextField | NameField | null) => (field === null ? '' : `${field}:`)

const typed = ({ phrases }: Term) => phrases[0].text

function formatTerm({ phrases }: Term): string {
  const [{ text }, ...variants] = phrases
  const asTyped = variantsOf(phrases[0])
  const isSame =
    asTyped.length === variants.length && asTyped.every((variant, i) => isAlike(variant, variants[i]))
  return isSame && isOneRun('', text) ? text : quoted(text)
}

const isAlike = (a: Phrase, b: Phrase | undefined) => b !== undefined && phraseKey(a) === phraseKey(b)

function formatName(phrases: readonly [Phrase, ...Phrase[]]): string {
  const text = phrases.map((phrase) => phrase.text).join(', ')
  return isOneRun('source:', text) ? text : quoted(text)
}

/** Whether a text can stand there without quotation marks and is taken for the same. */
function isOneRun(before: string, text: string): boolean {
  RUN.lastIndex = 0
  if (RUN.exec(text)?.[0] !== text) return false
  const [last, ...rest] = piecesOf(before + text).toReversed()
  const isAlone = rest.length === (before === '' ? 0 : 1)
  return isAlone && last?.kind === 'text' && !last.quoted && last.text === text
}

function piecesOf(q: string): Piece[] {
  try {
    return lex(q)
  } catch (problem) {
    if (problem instanceof QueryProblem) return []
    throw problem
  }
}

/** In the first marks that the text itself doesn't hold. */
function quoted(text: string): string {
  if (!/["“”„‟＂]/u.test(text)) return `"${text}"`
  return text.includes('」') ? `『${text}』` : `「${text}」`
}
