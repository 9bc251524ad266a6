import type { Place } from './near.ts'
import type { NearShape } from './near-shape.ts'

/**
 * The stretches of places, ordered by `first`, that may hold a group: neighbours are near enough, and each term stands
 * there as often as it is asked for. No group has places of two of them, or a place of none.
 */
export function runsOf<P extends Place>(shape: NearShape, places: readonly P[]): P[][] {
  const enough = (run: readonly P[]) => {
    const counts = countsOf(shape, run)
    return shape.counts.every((count, term) => (counts[term] ?? 0) >= count)
  }
  if (!enough(places)) return []
  return parted(shape.distance, aroundRarest(shape, places)).filter(enough)
}

function countsOf({ counts }: NearShape, places: readonly Place[]): number[] {
  const found = counts.map(() => 0)
  for (const { term } of places) found[term] = (found[term] ?? 0) + 1
  return found
}

function parted<P extends Place>(distance: number, places: readonly P[]): P[][] {
  const runs: P[][] = []
  let run: P[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const place of places) {
    if (place.first - end - 1 > distance) {
      run = []
      runs.push(run)
    }
    run.push(place)
    end = Math.max(end, place.last)
  }
  return runs
}

/** How many tokens there are at most from the beginning of one place of a group to that of another. */
export function reachOf({ counts, distance }: NearShape, places: readonly Place[]): number {
  let longest = 0
  for (const { first, last } of places) longest = Math.max(longest, last - first + 1)
  return (counts.reduce((sum, count) => sum + count, 0) - 1) * (distance + longest)
}

/** Those that a group can reach that has a place of the rarest term, as each group does. */
function aroundRarest<P extends Place>(shape: NearShape, places: readonly P[]): readonly P[] {
  const counts = countsOf(shape, places)
  const rarest = counts.indexOf(Math.min(...counts))
  const reach = reachOf(shape, places)
  const anchors = places.filter(({ term }) => term === rarest)
  let at = 0
  return places.filter(({ first }) => {
    while ((anchors[at]?.first ?? Number.POSITIVE_INFINITY) < first - reach) at += 1
    return (anchors[at]?.first ?? Number.POSITIVE_INFINITY) <= first + reach
  })
}
