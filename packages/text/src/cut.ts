/** Where a piece of text begins or ends; `inside` says that a clause is cut in two there. */
export interface Cut {
  readonly at: number
  readonly inside: boolean
}

const LONGEST_WORD = 24
const LONGEST_SPACE = 50
const lineBreak = /[\n\r\u2028\u2029]/
const clauseEnd = /[。！？；，、.!?;,]/
const closing = /["'”’」』）)】》\]]/
const white = /\s/
const wordPart = /[\p{L}\p{N}\p{M}'’.&-]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The best place to cut from `reach` towards `goal`: between clauses if that is near, else between words. */
export function bestCut(text: string, reach: number, goal: number, isAllowed: (at: number) => boolean): Cut {
  if (reach === 0 || reach === text.length) return { at: reach, inside: false }
  const distance = Math.abs(goal - reach)
  const nearest = (most: number, fits: (text: string, at: number) => boolean) => {
    for (let off = 0; off <= Math.min(most, distance); off += 1) {
      const at = reach < goal ? reach + off : reach - off
      if (fits(text, at) && isAllowed(at)) return at
    }
    return undefined
  }
  const word = () => (isInWord(text, reach) ? nearest(LONGEST_WORD, isBetweenWords) : undefined)
  // What a piece gives up at its beginning it gains at its end, where it is cut last.
  const clause = nearest(reach < goal ? distance : distance / 2, isBetweenClauses)
  const at = clause ?? word() ?? reach
  return { at, inside: !isBetweenClauses(text, at) }
}

function isBetweenClauses(text: string, at: number): boolean {
  const next = text.charAt(at)
  const spaceFrom = skipBack(text, at, white)
  if (lineBreak.test(text.slice(spaceFrom, at + 1))) return true
  const isSpaced = spaceFrom < at || white.test(next)
  if (!isSpaced && (clauseEnd.test(next) || closing.test(next))) return false
  const end = skipBack(text, spaceFrom, closing)
  const mark = text.charAt(end - 1)
  // The point of 2.5 and the comma of 1,000 end nothing.
  const isInner = !isSpaced && end === at && mark < '\u0080' && wordPart.test(next) && !unspaced.test(next)
  return clauseEnd.test(mark) && !isInner
}

function skipBack(text: string, from: number, over: RegExp): number {
  let at = from
  while (at > from - LONGEST_SPACE && over.test(text.charAt(at - 1))) at -= 1
  return at
}

const isPartOfWord = (character: string) => wordPart.test(character) && !unspaced.test(character)

const isInWord = (text: string, at: number) =>
  isPartOfWord(text.charAt(at - 1)) && isPartOfWord(text.charAt(at))

const isBetweenWords = (text: string, at: number) =>
  white.test(text.charAt(at - 1)) || white.test(text.charAt(at))
