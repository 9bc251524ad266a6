import { diff, type Hunk } from './diff.ts'
import { figuresConflict } from './figures.ts'
import { withoutMoved } from './moved.ts'
import { plainWords } from './plain-body.ts'

/**
 * How two texts differ, in words: changed one by one, stretches with another one in their place, and sentences that
 * only the one or the other has.
 */
export type Changes = { edited: number; swapped: number; onlyA: number; onlyB: number }

/** A text cut at its gaps: its words, and where in them each stretch without a gap begins or ends. */
type Cut = { words: string[]; bounds: Set<number> }

/** What is shorter is no sentence but a word in a list, a name, a slip. */
const SENTENCE = 8
/** So many words may have changed right beside a sentence that came or went. */
const SLIP = 2

/** One difference in its surroundings; `ends` tells whether those are an end of the article. */
type Place = Hunk & { a: Cut; b: Cut; ends: { first: boolean; last: boolean } }

/**
 * Compares two texts given as their stretches without a gap; null where they differ by more than `most` words, or
 * give another number or date in the same place.
 */
export function changes(a: readonly string[], b: readonly string[], most: number): Changes | null {
  const hunks = diff(a, b, most)
  if (!hunks) return null
  const sum: Changes = { edited: 0, swapped: 0, onlyA: 0, onlyB: 0 }
  for (const { aFrom, aTo, bFrom, bTo, partsA, partsB } of withoutMoved(a, b, hunks)) {
    const [left, right] = [cut(partsA), cut(partsB)]
    const inside = diff(left.words, right.words, most)
    if (!inside) return null
    const ends = { first: aFrom === 0 || bFrom === 0, last: aTo === a.length || bTo === b.length }
    for (const hunk of joined(inside)) if (!add(sum, { ...hunk, a: left, b: right, ends })) return null
    if (sum.edited + sum.swapped + sum.onlyA + sum.onlyB > most) return null
  }
  return sum
}

function cut(parts: readonly string[]): Cut {
  const words: string[] = []
  const bounds = new Set([0])
  for (const part of parts) {
    words.push(...plainWords(part))
    bounds.add(words.length)
  }
  return { words, bounds }
}

/** Between unrelated sentences a word or two agree by chance: what stands around them is one difference. */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const size = ({ aFrom, aTo, bFrom, bTo }: Hunk) => Math.max(aTo - aFrom, bTo - bFrom)
  const all: Hunk[] = []
  for (const hunk of hunks) {
    const last = all.at(-1)
    if (last && hunk.aFrom - last.aTo <= 2 && size(last) >= 3 && size(hunk) >= 3) {
      last.aTo = hunk.aTo
      last.bTo = hunk.bTo
    } else all.push({ ...hunk })
  }
  return all
}

/** Adds one difference to the sum; false where figures conflict. */
function add(sum: Changes, place: Place): boolean {
  const { aFrom, aTo, bFrom, bTo, a, b } = place
  const [out, come] = [aTo - aFrom, bTo - bFrom]
  const [less, more] = [Math.min(out, come), Math.max(out, come)]
  const isPiece = isPieceOf(place, less, more)
  const isOther = isPiece && (less === 0 || less >= SENTENCE)
  if (!isOther && figuresConflict(a.words.slice(aFrom, aTo), b.words.slice(bFrom, bTo))) return false
  if (isPiece) {
    const edited = isOther ? 0 : less
    sum.edited += edited
    sum.onlyA += out - edited
    sum.onlyB += come - edited
  } else if (less >= SENTENCE && touchesGap(a, aFrom, aTo) && touchesGap(b, bFrom, bTo)) sum.swapped += more
  else sum.edited += more
  return true
}

/** Whether a sentence or a line went or came there, not only words of one. */
function isPieceOf({ aFrom, aTo, bFrom, bTo, a, b, ends }: Place, less: number, more: number): boolean {
  const isAtEnd =
    (ends.first && (aFrom === 0 || bFrom === 0)) ||
    (ends.last && (aTo === a.words.length || bTo === b.words.length))
  if (isAtEnd && less === 0 && more > SLIP) return true
  if (more < SENTENCE) return false
  if (isAtEnd) return true
  return less <= SLIP && (aTo - aFrom > bTo - bFrom ? touchesGap(a, aFrom, aTo) : touchesGap(b, bFrom, bTo))
}

/** Whether a stretch begins or ends at a gap; it may be told some words earlier or later, where those repeat. */
function touchesGap({ words, bounds }: Cut, from: number, to: number): boolean {
  const isAt = (shift: number) => bounds.has(from + shift) || bounds.has(to + shift)
  for (let shift = 0; from + shift >= 0; shift -= 1) {
    if (isAt(shift)) return true
    if (words[from + shift - 1] !== words[to + shift - 1]) break
  }
  for (let shift = 0; to + shift <= words.length; shift += 1) {
    if (isAt(shift)) return true
    if (words[from + shift] !== words[to + shift]) break
  }
  return false
}
