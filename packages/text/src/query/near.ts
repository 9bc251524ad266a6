/** Where a term of a near condition stands: token numbers, both inclusive; what fits two terms is two places. */
export type Place = { readonly first: number; readonly last: number; readonly term: number }

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
  const back = walk({ ...near, places: places.map(mirrored).toReversed() }, false).sets.toReversed()
  const all = (1 << terms) - 1
  return places.filter(({ term }, at) => {
    const before = ahead.sets[at] ?? EMPTY
    const after = back[at] ?? EMPTY
    // What one chain lacks the other has; both have the place itself.
    return before.some((has, set) => has === 1 && after[(all ^ set) | (1 << term)] === 1)
  })
}

const EMPTY = new Uint8Array(0)

const mirrored = ({ first, last, term }: Place): Place => ({ first: -last, last: -first, term })

/**
 * For each place, which sets of terms (as bits) the chains that end there hold. The subsets of n terms are 2^n: the
 * parser lets no condition have many.
 */
function walk(
  { places, terms, distance }: Near,
  stopsEarly = true,
): { sets: Uint8Array[]; isWhole: boolean } {
  const all = (1 << terms) - 1
  const longest = places.reduce((most, { first, last }) => Math.max(most, last - first), 0)
  const sets: Uint8Array[] = []
  let isWhole = false
  for (const [at, { first, term }] of places.entries()) {
    const here = new Uint8Array(all + 1)
    here[1 << term] = 1
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = places[before]
      if (!other || first - other.first - 1 > distance + longest) break
      const between = first - other.last - 1
      if (between >= 0 && between <= distance) extend(here, sets[before] ?? EMPTY, 1 << term)
    }
    sets.push(here)
    isWhole ||= here[all] === 1
    if (isWhole && stopsEarly) break
  }
  return { sets, isWhole }
}

function extend(here: Uint8Array, there: Uint8Array, bit: number): void {
  for (let set = 1; set < there.length; set += 1) {
    if (there[set] === 1 && (set & bit) === 0) here[set | bit] = 1
  }
}
