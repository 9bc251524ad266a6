import { NONE } from '@tidewatch/schema/article'
import type { QueryNode } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import { createLineCount } from '@tidewatch/text/concordance-count'
import { createMatchCount } from '@tidewatch/text/query/count'
import type { PlainArticle } from '@tidewatch/text/query/plain-article'
import { factReader } from './facts.ts'
import type { JobKind } from './job-kind.ts'
import { bytes, inCharacters } from './texts.ts'

/** `themes` are those that the query asks for. */
export type MentionsAsked = { node: QueryNode; themes: readonly Theme[] }

/**
 * How often what the query looks for stands in these articles, its words and the terms of its themes, per date as far as
 * it is known; `-`: undated.
 */
export const mentionsJob: JobKind<Record<string, number>, MentionsAsked> = {
  begin(texts, { node, themes }) {
    const count = themes.length === 0 ? createMatchCount(node, bytes) : countInCharacters(node, themes)
    const factsOf = factReader(texts, new Set(['day']))
    return (numbers) => {
      const facts = factsOf(numbers)
      const tally: Record<string, number> = {}
      for (const { n, article } of count ? texts.of(numbers) : [])
        add(tally, facts(n).day ?? NONE, count?.(article) ?? 0)
      return tally
    }
  },
  join(parts) {
    const tally: Record<string, number> = {}
    for (const part of parts) for (const [day, count] of Object.entries(part)) add(tally, day, count)
    return tally
  },
}

function countInCharacters(node: QueryNode, themes: readonly Theme[]) {
  const count = createLineCount(node, themes)
  return count && ((article: PlainArticle) => count(inCharacters(article)))
}

function add(tally: Record<string, number>, day: string, count: number): void {
  if (count > 0) tally[day] = (tally[day] ?? 0) + count
}
