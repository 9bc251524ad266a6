import type { Phrase } from '@tidewatch/schema/query'
import { createScan } from '@tidewatch/text/automaton'
import { phraseKey } from '@tidewatch/text/query/phrases'
import type { Tokens } from '@tidewatch/text/tokens'

/** Counts in how many articles each term stands, by any of its phrases and the one definition of "contains". */
export function exactCounter(terms: readonly (readonly Phrase[])[]) {
  const owners = new Map<string, { words: readonly string[]; terms: number[] }>()
  for (const [term, phrases] of terms.entries()) {
    for (const phrase of phrases) {
      const key = phraseKey(phrase)
      const known = owners.get(key)
      if (known) known.terms.push(term)
      else owners.set(key, { words: phrase.words, terms: [term] })
    }
  }
  const patterns = [...owners.values()]
  const scan = createScan(patterns.map(({ words }) => words))
  const counts = new Uint32Array(terms.length)
  const last = new Uint32Array(terms.length)
  let articles = 0
  return {
    add(tokens: Tokens): void {
      articles += 1
      scan(tokens, (pattern) => {
        for (const term of patterns[pattern]?.terms ?? []) {
          if (last[term] === articles) continue
          last[term] = articles
          counts[term] = (counts[term] ?? 0) + 1
        }
      })
    },
    counts,
  }
}
