import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Marks } from '@tidewatch/schema/answers'
import type { QueryNode, TextField } from '@tidewatch/schema/query'
import { marksOf } from '@tidewatch/text/excerpt'
import { createMatcher, type Matcher } from '@tidewatch/text/matcher'
import { createFinder } from '@tidewatch/text/query/finder'
import { positiveThemes } from '@tidewatch/text/query/leaves'

/** The places in a text of what a request asked for. */
export type Marker = (text: string, field: TextField) => Marks

/**
 * Marks what a request asked for: the matches of its query, and the mentions of the themes that it names, as a filter
 * or in the query; null where it asked for nothing that stands in texts.
 */
export function askedMarker(
  corpus: Corpus,
  node: QueryNode | null,
  themes: readonly string[],
): Marker | null {
  const ids = new Set([...themes, ...(node ? positiveThemes(node) : [])])
  const asked = corpus.dictionary().themes.filter(({ id }) => ids.has(id))
  const finder = node && createFinder(node)
  const matcher = asked.length > 0 ? createMatcher(asked) : null
  if (!finder && !matcher) return null
  return (text, field) =>
    marksOf(text, {
      find: (tokens) =>
        [...(finder?.find(tokens, field) ?? []), ...(matcher?.find(tokens) ?? [])].sort(
          (a, b) => a.first - b.first,
        ),
    })
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
