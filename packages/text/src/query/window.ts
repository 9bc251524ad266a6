import type { Place } from './near.ts'

/**
 * The fewest tokens in a row that hold a place of each of so many different terms; infinite where there are not so
 * many. The places are ordered by `first`.
 */
export function smallestWindow(places: readonly Place[], terms: number): number {
  const seen = new Map<number, Place>()
  let smallest = Number.POSITIVE_INFINITY
  for (const place of places) {
    // A map keeps its order of entry: the place seen longest ago comes first.
    seen.delete(place.term)
    seen.set(place.term, place)
    if (seen.size < terms) continue
    const [oldest = place] = seen.values()
    const end = [...seen.values()].reduce((last, one) => Math.max(last, one.last), 0)
    smallest = Math.min(smallest, end - oldest.first + 1)
  }
  return smallest
}
