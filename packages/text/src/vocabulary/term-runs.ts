import { plain } from '../plain.ts'
import { isHanWord, type Tokens, tokens } from '../tokens.ts'
import { isFunctionWord, isJoint } from './function-words.ts'

/**
 * A term that stands in a text. `plain` is its form in plain.ts, without the gap before it; `text` is how it stood;
 * `before` and `behind` are the words of the tokens beside it, empty where there is a gap.
 */
export type TermRun = { plain: string; text: string; before: string; behind: string }

/** Tokens `first` to `end` (exclusive). */
type Word = { first: number; end: number; plain: string; isHan: boolean; mayEnd: boolean }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const MOST_WORDS = 3
const MOST_LATIN_WORDS = 2
const MOST_TOKENS = 12

/**
 * The words of a text, and its runs of two or three neighbouring words: none reaches across a gap, begins or ends with
 * a function word or a bare number.
 */
export function termRuns(text: string): TermRun[] {
  const found = tokens(text)
  const words = wordsOf(text, found)
  const runs: TermRun[] = []
  for (const [at, word] of words.entries()) {
    if (!word.mayEnd) continue
    let last = word
    for (let count = 1; count <= MOST_WORDS; count += 1) {
      const next = words[at + count - 1]
      const isNeighbour = next && (count === 1 || (next.first === last.end && !found.gap[next.first]))
      if (!isNeighbour || isJoint(next.plain) || next.end - word.first > MOST_TOKENS) break
      last = next
      const row = words.slice(at, at + count)
      if (next.mayEnd && isTerm(row) && isCutClean(found, row)) runs.push(toRun(text, found, row))
    }
  }
  return runs
}

/** A text that is a term as a whole, such as a keyword; null where it holds a gap or nothing to look for. */
export function wholeTerm(text: string): TermRun | null {
  const found = tokens(text)
  if (found.length === 0 || found.length > MOST_TOKENS || found.gap.indexOf(1, 1) !== -1) return null
  const words = wordsOf(text, found)
  if (words.length === 1 && !isTerm(words)) return null
  return words.some(({ mayEnd }) => mayEnd) ? toRun(text, found, words) : null
}

function isTerm(row: readonly Word[]): boolean {
  const [only] = row
  if (row.length === 1 && only) return only.isHan ? only.end - only.first > 1 : [...only.plain].length > 3
  return row.length <= MOST_LATIN_WORDS || row.some(({ isHan }) => isHan)
}

/** One character may hold a gap, as ½ does, which folds to 1⁄2: nothing can be cut out of it. */
function isCutClean({ from, to, length }: Tokens, row: readonly Word[]): boolean {
  const [first = 0, end = 0] = [row[0]?.first, row.at(-1)?.end]
  const isApart = (at: number) => at === 0 || at >= length || (from[at] ?? 0) >= (to[at - 1] ?? 0)
  return isApart(first) && isApart(end)
}

function toRun(text: string, found: Tokens, row: readonly Word[]): TermRun {
  const { words, gap, from, to } = found
  const [first = 0, end = 0] = [row[0]?.first, row.at(-1)?.end]
  return {
    plain: row.map((word) => word.plain).join(''),
    text: shown(text.slice(from[first], to[end - 1])),
    before: gap[first] ? '' : (words[first - 1] ?? ''),
    behind: gap[end] ? '' : (words[end] ?? ''),
  }
}

/** Chinese titles are set with blanks that mean nothing. */
const shown = (text: string) =>
  text.replace(/(?<=\p{Script=Han})\s+(?!\p{M})|\s+(?=\p{Script=Han})(?!\p{M})/gu, '').replace(/\s+/g, ' ')

/** Words by the rules of Unicode and ICU's Chinese dictionary, cut again at gaps and never inside a token. */
function wordsOf(text: string, found: Tokens): Word[] {
  const words: Word[] = []
  let first = 0
  const take = (end: number) => {
    if (end > first) words.push(toWord(found, first, end))
    first = end
  }
  let at = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const stop = index + segment.length
    for (; at < found.length && (found.to[at] ?? 0) <= stop; at += 1) if (found.gap[at]) take(at)
    const isInsideToken = at < found.length && (found.from[at] ?? 0) < stop
    if (!isInsideToken) take(at)
  }
  take(found.length)
  return words
}

function toWord(found: Tokens, first: number, end: number): Word {
  const own = found.words.slice(first, end)
  const text = own.join('')
  const gap = new Uint8Array(own.length)
  return {
    first,
    end,
    plain: plain({ ...found, length: own.length, words: own, gap }),
    isHan: own.some(isHanWord),
    mayEnd: !/^\p{N}+(\.\p{N}+)?$/u.test(text) && !isFunctionWord(text),
  }
}
