import type { QueryNode } from '@tidewatch/schema/query'
import { createLineFinder } from './concordance-find.ts'
import type { MatcherEntry } from './dictionary.ts'
import type { PlainArticle } from './query/plain-article.ts'

/**
 * How many lines of a concordance an article has, by its plain form: of several language versions the one with most.
 * Null where there is nothing to show.
 */
export function createLineCount(
  node: QueryNode | null,
  themes: readonly MatcherEntry[],
): ((article: PlainArticle) => number) | null {
  const finder = createLineFinder(node, themes)
  if (!finder) return null
  return (article) =>
    Math.max(
      0,
      ...article.map(
        ({ title, body }) =>
          finder.findInPlain(title, 'title').length + finder.findInPlain(body, 'body').length,
      ),
    )
}
