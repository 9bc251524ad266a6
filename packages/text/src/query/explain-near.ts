import type { Term } from '@tidewatch/schema/query'
import type { Tokens } from '../tokens.ts'
import { allPlaces, type Found } from './explain-match.ts'

/** Beyond this many words two terms are told to be far apart, not how far. */
const FARTHEST = 500

type Step = { found: Found; term: number }

/**
 * A group that holds every term once, none overlapping another, with at most `distance` words between neighbours; the
 * leftmost end first. Null where there is none.
 */
export function groupWithin(text: Tokens, terms: readonly Term[], distance: number): Found[] | null {
  const steps = stepsOf(text, terms)
  const whole = (1 << terms.length) - 1
  const reach = distance + longest(terms)
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

/** The least number of words between neighbours that would do; null where terms are missing or further apart. */
export function nearestDistance(text: Tokens, terms: readonly Term[]): number | null {
  const limit = Math.min(FARTHEST, text.length)
  if (terms.some((term) => allPlaces(text, [term]).length === 0)) return null
  if (!groupWithin(text, terms, limit)) return null
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = (low + high) >> 1
    if (groupWithin(text, terms, middle)) high = middle
    else low = middle + 1
  }
  return low
}

const longest = (terms: readonly Term[]) =>
  Math.max(...terms.flatMap(({ phrases }) => phrases.map(({ words }) => words.length)))

const stepsOf = (text: Tokens, terms: readonly Term[]): Step[] =>
  terms
    .flatMap((one, term) => allPlaces(text, [one]).map((found) => ({ found, term })))
    .sort((a, b) => a.found.first - b.found.first || a.found.last - b.found.last)

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
