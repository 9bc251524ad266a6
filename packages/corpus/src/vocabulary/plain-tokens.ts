import { GAP, RUN } from '@tidewatch/text/plain'
import { VERSION_BREAK } from '@tidewatch/text/tagger'
import type { Tokens } from '@tidewatch/text/tokens'

const NONE = new Uint32Array(0)
const [RUN_UNIT, GAP_UNIT, BREAK_UNIT] = [RUN, GAP, VERSION_BREAK].map((mark) => mark.charCodeAt(0))

/** Words and gaps of a stored text; it has no places in an original. */
export function plainTokens(text: string): Tokens {
  const words: string[] = []
  const gap = new Uint8Array(text.length)
  let isGap = 1
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit === GAP_UNIT || unit === BREAK_UNIT) {
      isGap = 1
      at += 1
      continue
    }
    const begin = unit === RUN_UNIT ? at + 1 : at
    const end = unit === RUN_UNIT ? text.indexOf(RUN, begin) : at + (unit >= 0xd800 && unit < 0xe000 ? 2 : 1)
    gap[words.length] = isGap
    words.push(text.slice(begin, end))
    isGap = 0
    at = unit === RUN_UNIT ? end + 1 : end
  }
  return { length: words.length, words, from: NONE, to: NONE, gap: gap.subarray(0, words.length) }
}
