import type { SuggestionKind } from '@tidewatch/schema/suggestions'

/** What is being typed at the end of a query. What completes it stands in the place of all from `from` on. */
export type Piece = { from: number; text: string; kind?: SuggestionKind }

const KINDS: Readonly<Record<string, SuggestionKind>> = {
  source: 'source',
  来源: 'source',
  theme: 'theme',
  主题: 'theme',
  title: 'term',
  标题: 'term',
  body: 'term',
  正文: 'term',
}

/** Each with what closes it; the straight and the curly ones close each other. */
const QUOTES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'"“”„‟＂'].map((mark) => [mark, '"“”„‟＂'])),
  '「': '」',
  '『': '』',
}

const PARTING = /["“”„‟＂][^"“”„‟＂]*["“”„‟＂]?|「[^」]*」?|『[^』]*』?|[()（）\s]/gu

const isOperator = (text: string) => /^(AND|OR|NOT|与|或|非)$/.test(text)

/** The last piece of a query; null where nothing can complete it: behind a blank, a closing mark or another field. */
export function lastPiece(q: string): Piece | null {
  const { from, inGroup } = beginningOf(q)
  const minus = /^[-－−]/.test(q.slice(from)) ? 1 : 0
  const begin = from + minus
  const [, field, rest = ''] = /^(?:([a-z]+|\p{Script=Han}{2})[:：])?(.*)$/isu.exec(q.slice(begin)) ?? []
  const kind = field ? KINDS[field.toLowerCase()] : undefined
  const closers = QUOTES[rest[0] ?? '']
  const text = (closers ? rest.slice(1) : rest).trim()
  if (text === '' || (field && !kind) || isOperator(text)) return null
  if (closers && [...rest.slice(1)].some((unit) => closers.includes(unit))) return null
  // A term stays behind its field; the names of themes and sources bring theirs along.
  if (kind === 'term') return { from: begin + q.slice(begin).length - rest.length, text, kind }
  if (kind) return { from: begin, text, kind }
  return inGroup ? { from: begin, text, kind: 'term' } : { from: begin, text }
}

/** Where the last piece begins; `inGroup`: between the parentheses of a field or a count, where terms only stand. */
function beginningOf(q: string): { from: number; inGroup: boolean } {
  let from = 0
  const groups: boolean[] = []
  for (const { index, 0: mark } of q.matchAll(PARTING)) {
    // A quotation, closed or not, parts nothing.
    if (QUOTES[mark[0] ?? '']) continue
    if (/[(（]/.test(mark)) groups.push(groups.at(-1) === true || /[^-－−]/.test(q.slice(from, index)))
    if (/[)）]/.test(mark)) groups.pop()
    from = index + 1
  }
  return { from, inGroup: groups.at(-1) === true }
}

/** The query with its last piece completed, and a blank behind it for the next one. */
export const completed = (q: string, { from }: Piece, insert: string): string =>
  `${q.slice(0, from)}${insert} `
