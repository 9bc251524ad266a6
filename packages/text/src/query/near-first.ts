import type { Place } from './near.ts'
import { hasSet, setsOf } from './near-ahead.ts'
import { reachOf, runsOf } from './near-runs.ts'
import type { NearShape } from './near-shape.ts'
import { Walk } from './near-walk.ts'

/** The places of one group that fits, in order: of all groups one whose last place is the first. Null where none fits. */
export function firstGroup<P extends Place>(shape: NearShape, places: readonly P[]): P[] | null {
  for (const run of runsOf(shape, places)) {
    const end = firstWhole(shape, run)
    if (end === -1) continue
    const begins = (run[end]?.first ?? 0) - reachOf(shape, run)
    return traced(
      shape,
      run.slice(0, end + 1).filter(({ first }) => first >= begins),
    )
  }
  return null
}

function firstWhole(shape: NearShape, run: readonly Place[]): number {
  const walk = new Walk(shape)
  return run.findIndex((place) => {
    walk.step(place)
    return walk.isWhole
  })
}

/** The group that ends in the last of the places. */
function traced<P extends Place>(shape: NearShape, places: readonly P[]): P[] {
  const sets = setsOf(shape, places)
  const group: P[] = []
  let left = shape.size - 1
  let next = Number.POSITIVE_INFINITY
  for (const [at, place] of [...places.entries()].reverse()) {
    const isNear = group.length === 0 || next - place.last - 1 <= shape.distance
    if (place.last >= next || !isNear || !hasSet(sets[at] ?? NONE, left)) continue
    group.unshift(place)
    next = place.first
    left -= shape.weights[place.term] ?? 0
    if (left === 0) break
  }
  return group
}

const NONE = new Uint32Array(0)
