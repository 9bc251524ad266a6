import { fold, originalEnd } from './fold.ts'
import { DIGIT, HAN, HYPHEN, kindAt, LETTER, MARK, POINT, WHITE } from './kind.ts'

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
  const words: string[] = []
  const from = new Uint32Array(text.length)
  const to = new Uint32Array(text.length)
  const gap = new Uint8Array(text.length)
  let length = 0
  let gapBefore = 1
  let runEnd = -1
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const size = sizeAt(text, at)
    if (kind === WHITE || (kind === HYPHEN && runEnd === at && isRunKind(kindAt(text, at + 1)))) {
      at += size
      continue
    }
    if (kind !== HAN && !isRunKind(kind)) {
      gapBefore = 1
      at += size
      continue
    }
    const end = kind === HAN ? marksEnd(text, at + size) : wordEnd(text, at)
    words.push(text.slice(at, kind === HAN ? at + size : end))
    from[length] = offsets[at] ?? 0
    to[length] = originalEnd(folded, end)
    gap[length] = gapBefore
    length += 1
    gapBefore = 0
    runEnd = kind === HAN ? -1 : end
    at = end
  }
  return {
    length,
    words,
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    gap: gap.subarray(0, length),
  }
}

/** Whether the word of a token is a Han character. */
export const isHanWord = (word: string): boolean => kindAt(word, 0) === HAN

const isRunKind = (kind: number) => kind === LETTER || kind === DIGIT

const sizeAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function marksEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && kindAt(text, end) === MARK) end += sizeAt(text, end)
  return end
}

function wordEnd(text: string, start: number): number {
  let end = start
  let before = LETTER
  while (end < text.length) {
    const kind = kindAt(text, end)
    const inside = isRunKind(kind) || kind === MARK
    if (!inside && !(kind === POINT && before === DIGIT && kindAt(text, end + 1) === DIGIT)) break
    before = kind
    end += sizeAt(text, end)
  }
  return end
}
