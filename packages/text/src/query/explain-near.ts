import type { Term } from '@tidewatch/schema/query'
import type { Tokens } from '../tokens.ts'
import { allPlaces, type Found } from './explain-match.ts'
import { hasGroup } from './near.ts'
import { firstGroup } from './near-first.ts'
import { countedTerms, type NearShape, nearShape } from './near-shape.ts'

/** Beyond this many words terms are told not to be near, not how far they are. */
const FARTHEST = 500
/** So many times a set of terms may be looked at to find how far they are: a fraction of a second. */
const MOST_LOOKS = 50_000_000

type Step = Found & { term: number }

/** The places of the terms of a near condition in one text, by position. */
export type NearPlaces = { steps: readonly Step[]; counts: readonly number[]; words: number }

export function nearPlaces(text: Tokens, terms: readonly Term[]): NearPlaces {
  const { distinct, counts } = countedTerms(terms)
  const steps = distinct
    .flatMap((one, term) =>
      allPlaces(text, [one]).map(
        ({ first, last, phrase, isVariant }): Step => ({ first, last, phrase, isVariant, term }),
      ),
    )
    .sort((a, b) => a.first - b.first || a.last - b.last)
  return { steps, counts, words: text.length }
}

/**
 * A group that holds every term once, none overlapping another, with at most `distance` words between neighbours; the
 * leftmost end first. Null where there is none.
 */
export const groupWithin = ({ steps, counts }: NearPlaces, distance: number): Found[] | null =>
  firstGroup(nearShape(counts, distance), steps)

/**
 * The least number of words between neighbours, more than `asked`, that would do; null where they are not near, or to
 * find out would take too long.
 */
export function nearestDistance(
  { steps, counts, words }: NearPlaces,
  asked: number,
  mostLooks = MOST_LOOKS,
): number | null {
  const shape = nearShape(counts, asked)
  const most = Math.min(FARTHEST, words)
  const tries = 2 * Math.ceil(Math.log2(most + 2))
  if (asked >= most || tries * looksOf(shape, steps) > mostLooks) return null
  const fits = (distance: number) => hasGroup({ ...shape, distance }, steps)
  let [low, high] = [asked + 1, asked + 1]
  while (high < most && !fits(high)) [low, high] = [high + 1, high * 2]
  if (high >= most) {
    high = most
    if (!fits(most)) return null
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** How many sets are looked at to go through all places once. */
const looksOf = ({ open }: NearShape, steps: readonly Step[]): number =>
  steps.reduce((sum, { term }) => sum + (open[term]?.length ?? 0), 0)
