import type { Place } from './near.ts'
import type { NearShape } from './near-shape.ts'
import { type SavedWalk, Walk } from './near-walk.ts'

/** So many places are kept with their sets; of the others only how the walk stood before each so many. */
export const BLOCK = 4_096

/** Sets of chains as bits. */
type Sets = Uint32Array

export const hasSet = (sets: Sets, set: number): boolean =>
  (((sets[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1

/** What is known of the chains that end in each place; `setsAt` is asked for places near each other one after another. */
export type Ahead = { setsAt(at: number): Sets; readonly saved: number }

/** Null where no chain holds all that is asked for. The sets of all places would not fit in memory: two blocks are kept. */
export function createAhead(shape: NearShape, run: readonly Place[]): Ahead | null {
  const saves: SavedWalk[] = []
  const walk = new Walk(shape)
  let isWhole = false
  for (const [at, place] of run.entries()) {
    if (at % BLOCK === 0) saves.push(walk.save())
    walk.step(place)
    isWhole ||= walk.isWhole
  }
  if (!isWhole) return null
  const blocks = new Map<number, Sets[]>()
  const blockOf = (number: number): Sets[] => {
    const known = blocks.get(number)
    if (known) return known
    const from = number * BLOCK
    const block = setsOf(shape, run.slice(from, from + BLOCK), saves[number])
    const [oldest = number] = blocks.keys()
    if (blocks.size > 1) blocks.delete(oldest)
    blocks.set(number, block)
    return block
  }
  return {
    setsAt: (at) => blockOf(Math.floor(at / BLOCK))[at % BLOCK] ?? new Uint32Array(0),
    saved: saves.length,
  }
}

/** Of each place the sets of the chains that end there. */
export function setsOf(shape: NearShape, places: readonly Place[], saved?: SavedWalk): Sets[] {
  const walk = new Walk(shape, saved)
  const width = Math.ceil(shape.size / 32)
  const all = new Uint32Array(places.length * width)
  return places.map((place, at) => {
    walk.step(place)
    const sets = all.subarray(at * width, (at + 1) * width)
    for (let i = 0; i < walk.count; i += 1) {
      const set = walk.reached[i] ?? 0
      sets[set >>> 5] = (sets[set >>> 5] ?? 0) | (1 << (set & 31))
    }
    return sets
  })
}
