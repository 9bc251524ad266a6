import type { Place } from './near.ts'
import type { NearShape } from './near-shape.ts'

/**
 * The stretches of places, ordered by `first`, that may hold a group: neighbours are near enough, and each term stands
 * there as often as it is asked for. No group has places of two of them, or a place of none.
 */
export function runsOf<P extends Place>(shape: NearShape, places: readonly P[]): P[][] {
  const found = countsOf(shape, places)
  if (!isEnough(shape, found)) return []
  const rarest = found.indexOf(Math.min(...found))
  // Each group has a place of the rarest term.
  const reached = around(
    places,
    places.filter(({ term }) => term === rarest),
    reachOf(shape, places),
  )
  return parted(shape.distance, reached).filter((run) => isEnough(shape, countsOf(shape, run)))
}

const isEnough = ({ counts }: NearShape, found: Uint32Array) =>
  counts.every((count, term) => (found[term] ?? 0) >= count)

function countsOf({ counts }: NearShape, places: readonly Place[]): Uint32Array {
  const found = new Uint32Array(counts.length)
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

/** The places that begin at most `reach` tokens from one of `anchors`, which are in order too. */
export function around<P extends Place>(places: readonly P[], anchors: readonly Place[], reach: number): P[] {
  let at = 0
  let anchor = anchors[0]?.first ?? Number.POSITIVE_INFINITY
  return places.filter(({ first }) => {
    while (anchor < first - reach) {
      at += 1
      anchor = anchors[at]?.first ?? Number.POSITIVE_INFINITY
    }
    return anchor <= first + reach
  })
}
