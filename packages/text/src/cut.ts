import type { Ruler } from './ruler.ts'

/** Where a piece of text begins or ends; `inside` says that it cuts a clause in two. */
export interface Cut {
  readonly at: number
  readonly inside: boolean
}

const LONGEST_WORD = 24
const lineBreak = /[\n\r\u2028\u2029]/
const clauseEnd = /[。！？；，、.!?;,]/
const closing = /["'”’」』）)】》\]]/
const white = /\s/
const wordPart = /[\p{Script=Latin}\p{N}]/u

/** The best place for a piece to begin between `reach` and `goal`: a clause near `reach`, or a word, or `reach`. */
export function beginning(text: string, ruler: Ruler, reach: number, goal: number): Cut {
  if (reach === 0) return { at: 0, inside: false }
  for (let at = reach; at <= reach + (goal - reach) / 2; at += 1) {
    if (isClauseStart(text, at) && isBreak(ruler, at)) return { at, inside: false }
  }
  if (!isInWord(text, reach)) return { at: reach, inside: true }
  for (let at = reach; at <= Math.min(goal, reach + LONGEST_WORD); at += 1) {
    if (isWordStart(text, at) && isBreak(ruler, at)) return { at, inside: true }
  }
  return { at: reach, inside: true }
}

/** The same for its end, between `goal` and `reach`, where `isFree` allows it. */
export function ending(
  text: string,
  ruler: Ruler,
  goal: number,
  reach: number,
  isFree: (at: number) => boolean,
): Cut {
  if (reach === text.length) return { at: reach, inside: false }
  const fits = (at: number) => isFree(at) && isBreak(ruler, at)
  for (let at = reach; at >= reach - (reach - goal) / 2; at -= 1) {
    if (isClauseStart(text, at) && fits(at)) return { at, inside: false }
  }
  if (!isInWord(text, reach)) return { at: reach, inside: true }
  for (let at = reach; at >= Math.max(goal, reach - LONGEST_WORD); at -= 1) {
    if (isWordStart(text, at) && fits(at)) return { at, inside: true }
  }
  return { at: reach, inside: true }
}

const isBreak = (ruler: Ruler, at: number) => ruler.before(at + 1) === at

function isClauseStart(text: string, start: number): boolean {
  let at = start
  let broken = false
  while (at > 0 && white.test(text.charAt(at - 1))) {
    at -= 1
    broken ||= lineBreak.test(text.charAt(at))
  }
  const next = text.charAt(at)
  if (broken) return !white.test(text.charAt(start))
  if (at === start && (clauseEnd.test(next) || closing.test(next))) return false
  const end = at
  while (at > 0 && closing.test(text.charAt(at - 1))) at -= 1
  const mark = text.charAt(at - 1)
  if (!clauseEnd.test(mark) || white.test(text.charAt(start))) return false
  return !(at === end && end === start && mark < '\u007f' && wordPart.test(next))
}

const isInWord = (text: string, at: number) =>
  wordPart.test(text.charAt(at - 1)) && wordPart.test(text.charAt(at))

const isWordStart = (text: string, at: number) =>
  white.test(text.charAt(at - 1)) && !white.test(text.charAt(at))
