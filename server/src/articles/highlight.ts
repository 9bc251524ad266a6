import type { Corpus } from '@tidewatch/corpus/corpus'
import { parseQuery, termOf } from '@tidewatch/corpus/query'
import { createMatcher, type Matcher } from '@tidewatch/text/matcher'

/** Marks what a request asked for: the phrases of its query and the terms of its themes; null where it asked for none. */
export function askedMatcher(corpus: Corpus, q: string, themes: readonly string[]): Matcher | null {
  const phrases = parseQuery(q).phrases.map(termOf)
  const asked = corpus.dictionary().themes.filter(({ id }) => themes.includes(id))
  const entries = [...asked, ...(phrases.length > 0 ? [{ id: 'q', terms: phrases }] : [])]
  return entries.length > 0 ? createMatcher(entries) : null
}

/** Places the mentions of all themes; compiled once a dictionary. */
export function themeMatchers(corpus: Corpus): () => Matcher {
  let known: { version: number; matcher: Matcher } | null = null
  return () => {
    const { version, themes } = corpus.dictionary()
    if (known?.version !== version) known = { version, matcher: createMatcher(themes) }
    return known.matcher
  }
}
