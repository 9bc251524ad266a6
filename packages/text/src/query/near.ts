import { createAhead, hasSet } from './near-ahead.ts'
import { around, reachOf, runsOf } from './near-runs.ts'
import type { NearShape } from './near-shape.ts'
import { Walk } from './near-walk.ts'
import { windowsOf } from './near-windows.ts'

/** Where a term of a near condition stands: token numbers, both inclusive; what fits two terms is two places. */
export type Place = { readonly first: number; readonly last: number; readonly term: number }

/** Subsets of the terms are gone through: the parser lets no condition have more. */
export const MOST_NEAR = 10

/**
 * Whether some of the places, ordered by `first`, hold each term as often as it is asked for, none overlapping another,
 * with at most `distance` tokens between neighbours.
 */
export function hasGroup(shape: NearShape, places: readonly Place[]): boolean {
  for (const run of runsOf(shape, places)) {
    if (windowsOf(shape, run).next().done === false) return true
    const walk = new Walk(shape)
    for (const place of run) {
      walk.step(place)
      if (walk.isWhole) return true
    }
  }
  return false
}

/** The places that are part of any such group. */
export const inGroups = <P extends Place>(shape: NearShape, places: readonly P[]): P[] =>
  runsOf(shape, places).flatMap((run) => inGroupsOf(shape, run))

function inGroupsOf<P extends Place>(shape: NearShape, run: readonly P[]): P[] {
  const isSure = new Uint8Array(run.length)
  let next = 0
  for (const [from, to] of windowsOf(shape, run)) {
    isSure.fill(1, Math.max(next, from), to + 1)
    next = to + 1
  }
  const open = run.filter((_, at) => isSure[at] === 0)
  if (open.length === 0) return [...run]
  const nearOpen = runsOf(shape, around(run, open, reachOf(shape, run)))
  const others = new Set(nearOpen.flatMap((near) => walkedBothWays(shape, near)))
  return run.filter((place, at) => isSure[at] === 1 || others.has(place))
}

function walkedBothWays<P extends Place>(shape: NearShape, run: readonly P[]): P[] {
  const ahead = createAhead(shape, run)
  if (!ahead) return []
  const isPart = new Uint8Array(run.length)
  const back = new Walk(shape)
  const backwards = Uint32Array.from(run.keys()).sort((a, b) => (run[b]?.last ?? 0) - (run[a]?.last ?? 0))
  for (const at of backwards) {
    const place = run[at]
    if (!place) continue
    back.step({ first: -place.last, last: -place.first, term: place.term })
    // What one chain lacks the other has; both have the place itself.
    const both = shape.size - 1 + (shape.weights[place.term] ?? 0)
    const sets = ahead.setsAt(at)
    for (let i = 0; i < back.count && isPart[at] === 0; i += 1) {
      if (hasSet(sets, both - (back.reached[i] ?? 0))) isPart[at] = 1
    }
  }
  return run.filter((_, at) => isPart[at] === 1)
}
