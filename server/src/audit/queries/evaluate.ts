import type { Article } from '@tidewatch/schema/article'
import { holds, type Line, needlesOf, toLine } from '../line.ts'
import { mentionsIn, type Version } from '../plain-scan.ts'
import type { Asked, AskedField, AskedTerm } from './asked.ts'
import { isWithin } from './days.ts'
import { isNear } from './near.ts'
import type { NeedleBook } from './needle-book.ts'

/** An article as the scan sees it; `themes` counts only when it is asked for. The book has looked at its versions. */
export type Scanned = {
  article: Article
  versions: readonly Version[]
  themes: () => ReadonlyMap<string, number>
}

export type Test = (scanned: Scanned) => boolean

/** The other forms that the API says it took a bare word for. */
export type Variants = (text: string) => readonly string[]

const linesOf = (versions: readonly Version[], field: AskedField): Line[] =>
  versions.flatMap(([title, body]) => (field === 'title' ? title : field === 'body' ? body : [title, body]))

/** Any of the forms; a form with gaps inside stands where all of its pieces do, wherever they are. */
function termTest({ text, field, isBare }: AskedTerm, { book, variants }: Aids): Test {
  const forms = [text, ...(isBare ? variants(text) : [])].map(book.of)
  return ({ versions }) =>
    forms.some((pieces) => {
      if (!pieces.every(({ isPossible }) => isPossible)) return false
      const lines = linesOf(versions, field)
      return pieces.every((piece) => lines.some((line) => holds(line, piece)))
    })
}

function nearTest({ texts, distance, field }: Extract<Asked, { kind: 'near' }>, { book }: Aids): Test {
  const terms = texts.flatMap(book.of)
  return ({ versions }) =>
    terms.every(({ isPossible }) => isPossible) &&
    linesOf(versions, field).some((line) => isNear(line, terms, distance))
}

function atLeastTest({ texts, count, field }: Extract<Asked, { kind: 'atLeast' }>, { book }: Aids): Test {
  const terms = texts.flatMap(book.of)
  return ({ versions }) => {
    const here = terms.filter(({ isPossible }) => isPossible)
    if (here.length === 0) return false
    return versions.some((version) => {
      const mentions = linesOf([version], field).map((line) => mentionsIn(line, here, []))
      return mentions.reduce((sum, one) => sum + one, 0) >= count
    })
  }
}

function nameTest({ field, text }: Extract<Asked, { kind: 'name' }>): Test {
  const pieces = needlesOf(text)
  const known = new Map<string, boolean>()
  const fits = (name: string) => {
    const line = toLine(name)
    const isHeld = pieces.every((piece) => holds(line, piece))
    known.set(name, isHeld)
    return isHeld
  }
  return ({ article: { [field]: name } }) => name !== null && (known.get(name) ?? fits(name))
}

type Aids = { book: NeedleBook; variants: Variants }

/** Prepares a query once, then says of each article whether it is an answer. */
export function evaluator(asked: Asked, aids: Aids): Test {
  switch (asked.kind) {
    case 'term':
      return termTest(asked, aids)
    case 'and':
    case 'or': {
      const tests = asked.of.map((one) => evaluator(one, aids))
      return asked.kind === 'and'
        ? (scanned) => tests.every((test) => test(scanned))
        : (scanned) => tests.some((test) => test(scanned))
    }
    case 'not': {
      const test = evaluator(asked.of, aids)
      return (scanned) => !test(scanned)
    }
    case 'near':
      return nearTest(asked, aids)
    case 'atLeast':
      return atLeastTest(asked, aids)
    case 'name':
      return nameTest(asked)
    case 'language':
      return ({ article }) => article.language === asked.code
    case 'theme':
      return ({ themes }) => themes().has(asked.id)
    case 'url':
      return ({ article }) => (article.url ?? '').toLowerCase().includes(asked.part.toLowerCase())
    case 'date':
      return ({ article }) => isWithin(article.day, asked.first, asked.last)
  }
}
