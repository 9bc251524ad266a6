/** Where a term of a near condition stands: token numbers, both inclusive; what fits two terms is two places. */
export type Place = { readonly first: number; readonly last: number; readonly term: number }

/** Subsets of the terms are gone through: the parser lets no condition have more. */
export const MOST_NEAR = 10

/** Places, ordered by `first`, of a condition with so many terms. */
export type Near<P extends Place = Place> = {
  readonly places: readonly P[]
  readonly terms: number
  readonly distance: number
}

/**
 * Whether some of the places hold every term once, none overlapping another, with at most `distance` tokens between
 * neighbours.
 */
export const hasGroup = (near: Near): boolean => walk(near).isWhole

/** The places that are part of any such group. */
export function inGroups<P extends Place>(near: Near<P>): P[] {
  const { places, terms } = near
  const ahead = walk(near, false)
  if (!ahead.isWhole) return []
  const backwards = places.toSorted((a, b) => b.last - a.last)
  const back = walk({ ...near, places: backwards.map(mirrored) }, false)
  const behind = new Map(backwards.map((place, at) => [place, back.sets[at] ?? EMPTY]))
  const all = (1 << terms) - 1
  return places.filter((place, at) => {
    const before = ahead.sets[at] ?? EMPTY
    const after = behind.get(place) ?? EMPTY
    // What one chain lacks the other has; both have the place itself.
    return before.some((has, set) => has === 1 && after[(all ^ set) | (1 << place.term)] === 1)
  })
}

const EMPTY = new Uint8Array(0)

const mirrored = ({ first, last, term }: Place): Place => ({ first: -last, last: -first, term })

/**
 * For each place, which sets of terms (as bits) the chains that end there hold. Of chains with the same set only the
 * one that ends last matters to a place behind them: no other comes nearer.
 */
function walk(
  { places, terms, distance }: Near,
  stopsEarly = true,
): { sets: Uint8Array[]; isWhole: boolean } {
  const all = (1 << terms) - 1
  const sets: Uint8Array[] = []
  const ended = new Float64Array(all + 1).fill(Number.NEGATIVE_INFINITY)
  const byEnd = [...places.keys()].sort((a, b) => (places[a]?.last ?? 0) - (places[b]?.last ?? 0))
  let next = 0
  let isWhole = false
  for (const { first, term } of places) {
    for (; next < byEnd.length; next += 1) {
      const at = byEnd[next] ?? 0
      const last = places[at]?.last ?? 0
      if (last >= first) break
      note(ended, sets[at] ?? EMPTY, last)
    }
    const here = lengthened(ended, 1 << term, first - distance - 1)
    sets.push(here)
    isWhole ||= here[all] === 1
    if (isWhole && stopsEarly) break
  }
  return { sets, isWhole }
}

function note(ended: Float64Array, sets: Uint8Array, last: number): void {
  for (let set = 1; set < sets.length; set += 1) if (sets[set] === 1) ended[set] = last
}

/** What a term makes of the chains that lack it and end at `nearest` or behind; alone it is one too. */
function lengthened(ended: Float64Array, bit: number, nearest: number): Uint8Array {
  const sets = new Uint8Array(ended.length)
  sets[bit] = 1
  for (const [set, last] of ended.entries()) if ((set & bit) === 0 && last >= nearest) sets[set | bit] = 1
  return sets
}
