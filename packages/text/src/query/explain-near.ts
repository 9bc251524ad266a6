import type { Term } from '@tidewatch/schema/query'
import type { Tokens } from '../tokens.ts'
import { allPlaces, type Found } from './explain-match.ts'

/** Beyond this many words terms are told not to be near, not how far they are: many of them make many groups. */
const farthest = (terms: number) => Math.floor(2_000 / 2 ** terms)

type Step = { found: Found; term: number }

/** The places of the terms of a near condition in one text, by position. */
export type NearPlaces = { steps: readonly Step[]; terms: number; longest: number; words: number }

export const nearPlaces = (text: Tokens, terms: readonly Term[]): NearPlaces => ({
  steps: terms
    .flatMap((one, term) => allPlaces(text, [one]).map((found) => ({ found, term })))
    .sort((a, b) => a.found.first - b.found.first || a.found.last - b.found.last),
  terms: terms.length,
  longest: Math.max(...terms.flatMap(({ phrases }) => phrases.map(({ words }) => words.length))),
  words: text.length,
})

/**
 * A group that holds every term once, none overlapping another, with at most `distance` words between neighbours; the
 * leftmost end first. Null where there is none.
 */
export function groupWithin(near: NearPlaces, distance: number): Found[] | null {
  const reach = distance + near.longest
  const steps = stepsAround(near, reach)
  const whole = (1 << near.terms) - 1
  const chains: Chains[] = []
  for (const [at, { found, term }] of steps.entries()) {
    const own: Chains = new Map([[1 << term, null]])
    for (let before = at - 1; before >= 0; before -= 1) {
      const previous = steps[before]?.found
      if (!previous || found.first - previous.first - 1 > reach) break
      const between = found.first - previous.last - 1
      if (between >= 0 && between <= distance) grow(own, 1 << term, chains[before], before)
    }
    chains.push(own)
    if (own.has(whole)) return traced(steps, chains, at, whole)
  }
  return null
}

/** The sets of terms that a chain which ends in one step can hold, each with the step before. */
type Chains = Map<number, number | null>

function grow(own: Chains, term: number, others: Chains | undefined, before: number): void {
  for (const set of others?.keys() ?? []) {
    if ((set & term) === 0 && !own.has(set | term)) own.set(set | term, before)
  }
}

/** The least number of words between neighbours, more than `asked`, that would do; null where they are not near. */
export function nearestDistance(near: NearPlaces, asked: number): number | null {
  const most = Math.min(farthest(near.terms), near.words)
  let [low, high] = [asked + 1, asked + 1]
  while (high <= most && !groupWithin(near, high)) [low, high] = [high + 1, high * 2]
  if (high > most && (low > most || !groupWithin(near, most))) return null
  high = Math.min(high, most)
  while (low < high) {
    const middle = (low + high) >> 1
    if (groupWithin(near, middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Those that a chain through the rarest term can reach: each group has one. */
function stepsAround({ steps, terms }: NearPlaces, reach: number): readonly Step[] {
  const counts = new Array<number>(terms).fill(0)
  for (const { term } of steps) counts[term] = (counts[term] ?? 0) + 1
  const rarest = counts.indexOf(Math.min(...counts))
  const anchors = steps.filter(({ term }) => term === rarest)
  const around = reach * (terms - 1)
  let at = 0
  return steps.filter(({ found: { first } }) => {
    while ((anchors[at]?.found.first ?? Number.POSITIVE_INFINITY) < first - around) at += 1
    return (anchors[at]?.found.first ?? Number.POSITIVE_INFINITY) <= first + around
  })
}

function traced(steps: readonly Step[], chains: readonly Chains[], end: number, whole: number): Found[] {
  const group: Found[] = []
  let set = whole
  for (let at: number | null = end; at !== null; ) {
    const step: Step | undefined = steps[at]
    if (!step) break
    group.unshift(step.found)
    const before: number | null = chains[at]?.get(set) ?? null
    set &= ~(1 << step.term)
    at = before
  }
  return group
}
