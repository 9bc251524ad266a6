import type { Term } from '@tidewatch/schema/query'
import { phraseKey } from './phrases.ts'

/**
 * What a near condition asks for. A set of held places is one number: each term is a digit of it, which tells how many
 * of its places are held; `weights` are the digits' values, and `size - 1` holds all that is asked for.
 */
export type NearShape = {
  readonly distance: number
  /** How many places of each term. */
  readonly counts: readonly number[]
  readonly weights: readonly number[]
  readonly size: number
  /** For each term the sets that can take one more of it, in order. */
  readonly open: readonly Uint16Array[]
}

/** `counts`: how many places of each term; a term that is typed twice is one term that needs two. */
export function nearShape(counts: readonly number[], distance: number): NearShape {
  const weights: number[] = []
  let size = 1
  for (const count of counts) {
    weights.push(size)
    size *= count + 1
  }
  const sets = Array.from({ length: size }, (_, set) => set)
  const open = counts.map((count, term) =>
    Uint16Array.from(sets.filter((set) => Math.floor(set / (weights[term] ?? 1)) % (count + 1) < count)),
  )
  return { distance, counts, weights, size, open }
}

/** The different ones of the terms, as first typed, and how often each is asked for. */
export function countedTerms(terms: readonly Term[]): { distinct: Term[]; counts: number[] } {
  const byKey = new Map<string, { term: Term; count: number }>()
  for (const term of terms) {
    const key = term.phrases.map(phraseKey).join('\n')
    const known = byKey.get(key)
    if (known) known.count += 1
    else byKey.set(key, { term, count: 1 })
  }
  const found = [...byKey.values()]
  return { distinct: found.map(({ term }) => term), counts: found.map(({ count }) => count) }
}
