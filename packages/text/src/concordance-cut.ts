import type { Ruler } from './ruler.ts'

/** A match and what stands around it; the three join to one piece of the text, white space made single blanks. */
export type Context = { left: string; match: string; right: string }

/**
 * At most `width` columns (see ruler.ts) on either side, cut between whole characters, and not inside a word where
 * one of some other length would do.
 */
export function contextOf(
  text: string,
  ruler: Ruler,
  [from, to]: readonly [number, number],
  width: number,
): Context {
  const back = reach({ text, ruler, step: -1 }, from, width)
  const ahead = reach({ text, ruler, step: 1 }, to, width)
  return {
    left: squeezed(text.slice(back, from)).trimStart(),
    match: squeezed(text.slice(from, to)),
    right: squeezed(text.slice(to, ahead)).trimEnd(),
  }
}

type Way = { text: string; ruler: Ruler; step: 1 | -1 }

const LONGEST_WORD = 24
const white = /\s/
const squeezed = (text: string) => text.replace(/\s+/g, ' ')
const inWord = /[\p{L}\p{N}\p{M}'’-]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const isPartOfWord = (character: string) => inWord.test(character) && !unspaced.test(character)

/** How far `width` columns go from `from`, a run of white space being one. */
function reach({ text, ruler, step }: Way, from: number, width: number): number {
  const limit = step === 1 ? text.length : 0
  let at = from
  let left = width
  while (at !== limit) {
    const next = step === 1 ? ruler.after(at) : ruler.before(at)
    const [begin, end] = step === 1 ? [at, next] : [next, at]
    const isWhite = white.test(text.charAt(begin))
    left -= isWhite ? 1 : ruler.width(begin, end)
    if (left < 0) return outOfWord(text, at, from)
    at = isWhite ? blankEnd(text, at, step) : next
  }
  return at
}

function blankEnd(text: string, from: number, step: 1 | -1): number {
  const next = () => text.charAt(step === 1 ? at : at - 1)
  let at = from
  do at += step
  while (white.test(next()))
  return at
}

/** Back from inside a word to where it begins, or ends. */
function outOfWord(text: string, at: number, home: number): number {
  const step = at < home ? 1 : -1
  const isInside = (place: number) => isPartOfWord(text.charAt(place - 1)) && isPartOfWord(text.charAt(place))
  for (let place = at, moved = 0; moved <= LONGEST_WORD && place !== home; moved += 1, place += step) {
    if (!isInside(place)) return place
  }
  return at
}
