import type { Place } from './near.ts'
import type { NearShape } from './near-shape.ts'

/**
 * Stretches of places, by their numbers, where any choice fits that has each term often enough: none overlaps another,
 * and the first and the last are near enough to be neighbours. All their places are part of a group; others may be
 * too, but most dense texts are done with these.
 */
export function* windowsOf(
  shape: NearShape,
  places: readonly Place[],
): Generator<[from: number, to: number]> {
  const { counts, distance } = shape
  const lacking = Int32Array.from(counts)
  let lacks = counts.length
  let from = 0
  let end = Number.NEGATIVE_INFINITY
  for (const [to, { first, last, term }] of places.entries()) {
    const isOverlapping = first <= end
    while (from < to && (isOverlapping || first - (places[from]?.last ?? 0) - 1 > distance)) {
      const left = places[from]?.term ?? 0
      lacking[left] = (lacking[left] ?? 0) + 1
      if (lacking[left] === 1) lacks += 1
      from += 1
    }
    lacking[term] = (lacking[term] ?? 0) - 1
    if (lacking[term] === 0) lacks -= 1
    if (lacks === 0) yield [from, to]
    end = Math.max(end, last)
  }
}
