import { fold, originalEnd } from './fold.ts'
import { DIGIT, HAN, HYPHEN, kindsOf, LETTER, MARK, POINT, WHITE } from './kind.ts'

/** `from` and `to` are offsets in the original text; `gap[i]` is 1 where a gap stands before token `i`. */
export interface Tokens {
  readonly length: number
  readonly words: readonly string[]
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly gap: Uint8Array
}

/** Cuts a text into Han characters and runs of letters and digits. A Han token's word is the bare character. */
export function tokens(original: string): Tokens {
  const folded = fold(original)
  const { text, offsets } = folded
  const kinds = kindsOf(text)
  const words = new Array<string>(text.length)
  // One buffer for all three: making buffers is a good part of the time a short text takes.
  const room = new ArrayBuffer(9 * text.length)
  const from = new Uint32Array(room, 0, text.length)
  const to = new Uint32Array(room, 4 * text.length, text.length)
  const gap = new Uint8Array(room, 8 * text.length)
  let length = 0
  let gapBefore = 1
  let runEnd = -1
  for (let at = 0; at < text.length; ) {
    const isHan = kinds[at] === HAN
    if (!isHan && !isRun(kinds[at])) {
      const isJoint = kinds[at] === HYPHEN && runEnd === at && isRun(kinds[at + 1])
      if (kinds[at] !== WHITE && !isJoint) gapBefore = 1
      at += 1
      continue
    }
    const word = isHan ? hanWord(text, at) : text.slice(at, lettersEnd(kinds, at))
    const end = marksEnd(kinds, at + word.length)
    words[length] = word
    from[length] = offsets[at] ?? 0
    to[length] = originalEnd(folded, end)
    gap[length] = gapBefore
    length += 1
    gapBefore = 0
    runEnd = isHan ? -1 : end
    at = end
  }
  words.length = length
  return {
    length,
    words,
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    gap: gap.subarray(0, length),
  }
}

/** Whether the word of a token is a Han character. */
export const isHanWord = (word: string): boolean => kindsOf(word)[0] === HAN

const isRun = (kind: number | undefined) => kind === LETTER || kind === DIGIT

const hanWords = new Array<string | undefined>(0x10000).fill(undefined)

// One string for each character keeps its hash, which whoever looks it up would else compute anew.
function hanWord(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xe000) return text.slice(at, at + 2)
  const known = hanWords[unit]
  if (known !== undefined) return known
  const word = String.fromCharCode(unit)
  hanWords[unit] = word
  return word
}

function marksEnd(kinds: Uint8Array, start: number): number {
  let end = start
  while (kinds[end] === MARK) end += 1
  return end
}

function lettersEnd(kinds: Uint8Array, start: number): number {
  let end = start
  while (isRun(kinds[end]) || kinds[end] === MARK || isPoint(kinds, end)) end += 1
  return end
}

const isPoint = (kinds: Uint8Array, at: number) =>
  kinds[at] === POINT && kinds[at - 1] === DIGIT && kinds[at + 1] === DIGIT
