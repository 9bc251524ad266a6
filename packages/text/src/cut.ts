/** Where a piece of text begins or ends; `inside` says that a sentence (at its beginning) or a clause is cut in two. */
export interface Cut {
  readonly at: number
  readonly inside: boolean
}

const LONGEST_WORD = 24
const LONGEST_SPACE = 50
const lineBreak = /[\n\r\u2028\u2029]/
const sentenceEnd = /[。！？；.!?;]/
const clauseEnd = /[。！？；，、.!?;,]/
const closing = /["'”’」』）)】》\]]/
const white = /\s/
const wordPart = /[\p{L}\p{N}\p{M}'’.&-]/u
const digit = /\p{N}/u
/** What belongs to the digits before it, and what to those behind it: 698 is not 698万, nor 5 is $5. */
const afterDigits = /[%％‰℃万萬亿億千百兆]/
const beforeDigits = /[$€£¥￥]/
const insideNumber = /[,.，．]/
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
  const word = () => nearest(LONGEST_WORD, (where, at) => !isInWord(where, at))
  // What a piece gives up at its beginning it gains at its end, where it is cut last.
  const clause = nearest(reach < goal ? distance : distance / 2, isBetweenClauses)
  const at = clause ?? word() ?? reach
  return { at, inside: !(reach < goal ? isBetweenSentences : isBetweenClauses)(text, at) }
}

const isBetweenClauses = (text: string, at: number) => isBehind(clauseEnd, text, at)
const isBetweenSentences = (text: string, at: number) => isBehind(sentenceEnd, text, at)

function isBehind(ending: RegExp, text: string, at: number): boolean {
  const next = text.charAt(at)
  const spaceFrom = skipBack(text, at, white)
  if (lineBreak.test(text.slice(spaceFrom, at + 1))) return true
  const isSpaced = spaceFrom < at || white.test(next)
  if (!isSpaced && (clauseEnd.test(next) || closing.test(next))) return false
  const end = skipBack(text, spaceFrom, closing)
  const mark = text.charAt(end - 1)
  // The point of 2.5 and the comma of 1,000 end nothing.
  const isInner =
    !isSpaced &&
    end === at &&
    ((mark < '\u0080' && isPartOfWord(next)) || isInNumber(text.charAt(end - 2), mark, next))
  return ending.test(mark) && !isInner
}

function skipBack(text: string, from: number, over: RegExp): number {
  let at = from
  while (at > from - LONGEST_SPACE && over.test(text.charAt(at - 1))) at -= 1
  return at
}

const isPartOfWord = (character: string) => wordPart.test(character) && !unspaced.test(character)

const isInNumber = (before: string, mark: string, after: string) =>
  insideNumber.test(mark) && digit.test(before) && digit.test(after)

/** Whether a word or a number, with its marks and its unit, goes on across this place. */
function isInWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  return (
    (isPartOfWord(before) && isPartOfWord(after)) ||
    (digit.test(before) && afterDigits.test(after)) ||
    (beforeDigits.test(before) && digit.test(after)) ||
    (afterDigits.test(before) && afterDigits.test(after)) ||
    isInNumber(before, after, text.charAt(at + 1)) ||
    isInNumber(text.charAt(at - 2), before, after)
  )
}
