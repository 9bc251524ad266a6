import { eastAsianWidth } from 'get-east-asian-width'

/** Walks a text by what a reader sees as characters, and measures it: East-Asian wide ones count 2, others 1. */
export interface Ruler {
  /** The end of the character that holds the unit at `at`. */
  after(at: number): number
  /** The beginning of the character that holds the unit before `at`. */
  before(at: number): number
  width(from: number, to: number): number
  /** As far from `from` towards `limit` as `width` allows. */
  walk(from: number, limit: number, width: number): number
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

// No two of these ever join, so that few places need the segmenter, which is slow.
const separate =
  /[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]/

const USUAL_SIZE = 16

/** Answers to both questions for every code unit, found once: lists measure tens of thousands of characters. */
const known = new Uint8Array(0x10000)
const ASKED = 1
const SEPARATE = 2

function isSeparateUnit(unit: number): boolean {
  const answer = known[unit] ?? 0
  if (answer !== 0) return answer === (ASKED | SEPARATE)
  const isSeparate = separate.test(String.fromCharCode(unit))
  known[unit] = isSeparate ? ASKED | SEPARATE : ASKED
  return isSeparate
}

/** Most of what is read here is either plain Han or plain Latin. */
function columns(point: number): number {
  if (point >= 0x4e00 && point <= 0x9fff) return 2
  return point < 0x300 ? 1 : eastAsianWidth(point)
}

export function createRuler(text: string): Ruler {
  let segments: Intl.Segments | undefined
  const characterAt = (at: number) => {
    segments ??= segmenter.segment(text)
    return segments.containing(at)
  }
  const isSeparate = (at: number) => at < 0 || at >= text.length || isSeparateUnit(text.charCodeAt(at))

  const after = (at: number) => {
    if (isSeparate(at) && isSeparate(at + 1)) return at + 1
    const character = characterAt(at)
    return character ? character.index + character.segment.length : at + 1
  }
  const before = (at: number) => {
    if (isSeparate(at - 2) && isSeparate(at - 1)) return at - 1
    return characterAt(at - 1)?.index ?? at - 1
  }
  // A letter under hundreds of marks would else pass as narrow and bring them all along.
  const widthOf = (begin: number, end: number) =>
    Math.max(columns(text.codePointAt(begin) ?? 0), Math.floor((end - begin) / USUAL_SIZE))

  return {
    after,
    before,
    width(from, to) {
      let width = 0
      for (let at = from, next = at; at < to; at = next) {
        next = after(at)
        width += widthOf(at, next)
      }
      return width
    },
    walk(from, limit, width) {
      const step = limit > from ? after : before
      let at = from
      for (let left = width; at !== limit; ) {
        const next = step(at)
        left -= widthOf(Math.min(at, next), Math.max(at, next))
        if (left < 0) break
        at = next
      }
      return at
    },
  }
}
