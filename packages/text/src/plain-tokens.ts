import { GAP, RUN } from './plain.ts'
import { VERSION_BREAK } from './tagger.ts'
import type { Tokens } from './tokens.ts'

const RUN_UNIT = RUN.charCodeAt(0)
const GAP_UNIT = GAP.charCodeAt(0)
const BREAK_UNIT = VERSION_BREAK.charCodeAt(0)

/** The tokens of a plain text (see plain.ts), of several versions too; their offsets are those in the plain text. */
export function plainTokens(plain: string): Tokens {
  const words: string[] = []
  const room = new ArrayBuffer(9 * plain.length)
  const from = new Uint32Array(room, 0, plain.length)
  const to = new Uint32Array(room, 4 * plain.length, plain.length)
  const gap = new Uint8Array(room, 8 * plain.length)
  let isGap = 1
  for (let at = 0; at < plain.length; ) {
    const unit = plain.charCodeAt(at)
    if (unit === GAP_UNIT || unit === BREAK_UNIT) {
      isGap = 1
      at += 1
      continue
    }
    const isRun = unit === RUN_UNIT
    const end = isRun ? plain.indexOf(RUN, at + 1) + 1 : at + (unit >= 0xd800 && unit < 0xe000 ? 2 : 1)
    const number = words.push(isRun ? plain.slice(at + 1, end - 1) : plain.slice(at, end)) - 1
    from[number] = at
    to[number] = end
    gap[number] = isGap
    isGap = 0
    at = end
  }
  const { length } = words
  return {
    length,
    words,
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    gap: gap.subarray(0, length),
  }
}
