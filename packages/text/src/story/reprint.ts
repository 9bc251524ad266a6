import { changes } from './changes.ts'
import { LEAST_WORDS } from './fingerprint.ts'
import { plainParts, plainWords } from './plain-body.ts'

/** Bounds the time that two long texts may take. */
const MOST_CHANGES = 1_500

/** Measured on 74,414 articles of one programme, see docs/decisions. */
export const LIMITS = {
  /** In a body of fewer words hardly anything may differ. */
  short: 40,
  /** Words changed, of all words of the shorter text. */
  edited: 0.06,
  /** Words of stretches with others in their place. */
  swapped: 0.15,
  /** Words that both have, of the shorter and of the longer text. */
  ofShorter: 0.6,
  ofLonger: 0.5,
  /** Words that a short text may have gained: a line with its source. */
  line: 16,
}

/**
 * Whether two bodies (in the form of `plain`) are the same text but for what reprinting does to it: sentences more or
 * fewer, lines put before or behind, paragraphs moved, words changed here and there. Another number or date in the
 * same place makes them two stories.
 */
export function isReprint(one: string, other: string): boolean {
  // In one order, so that the answer can't depend on which is asked about which.
  const [a, b] = one < other ? [one, other] : [other, one]
  if (a === b) return plainWords(a).length >= LEAST_WORDS
  const [wordsA, wordsB] = [plainWords(a), plainWords(b)]
  const [shorter, longer] = [Math.min(wordsA.length, wordsB.length), Math.max(wordsA.length, wordsB.length)]
  if (shorter < LEAST_WORDS) return false
  const needed = Math.max(LIMITS.ofShorter * shorter, LIMITS.ofLonger * longer)
  if (shorter < needed || inCommon(wordsA, wordsB) < needed) return false
  const found = changes(plainParts(a), plainParts(b), Math.min(MOST_CHANGES, shorter + longer - 2 * needed))
  if (!found) return false
  const { edited, swapped } = found
  const [lost, gained] =
    wordsA.length <= wordsB.length ? [found.onlyA, found.onlyB] : [found.onlyB, found.onlyA]
  if (shorter < LIMITS.short) {
    return edited <= (shorter < LIMITS.short / 2 ? 0 : 1) && swapped + lost === 0 && gained <= LIMITS.line
  }
  if (edited > LIMITS.edited * shorter || swapped > LIMITS.swapped * shorter) return false
  return shorter - edited - swapped - lost >= needed
}

/** How many words they share, in whatever order: the most that a comparison in order can find. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return common
}
