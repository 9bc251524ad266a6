import type { Article, Mentions } from '@tidewatch/schema/article'
import type { Theme } from '@tidewatch/schema/theme'
import { createMatcher } from './matcher.ts'
import { plain } from './plain.ts'
import { tokens } from './tokens.ts'

/** Stands between the language versions of one article in its plain text; no term holds it. */
export const VERSION_BREAK = '\u001d'
/** Stands between title and body: no term reaches across. */
const GAP = '\u001e'

export type Tags = { mentions: Mentions; plain: string }
export type Tagger = (article: Article) => Tags

/**
 * Finds the themes of an article: title and body count together; of two language versions of one story the larger
 * count is taken, not the sum. `plain` is the whole text as token string, see plain.ts.
 */
export function createTagger(themes: readonly Theme[]): Tagger {
  const matcher = createMatcher(themes)
  return (article) => {
    const mentions: Mentions = {}
    const texts: string[] = []
    for (const { title, body } of [article, ...article.translations]) {
      const parts = [tokens(title), tokens(body)]
      texts.push(parts.map(plain).join(GAP))
      const sum: Mentions = {}
      for (const part of parts) {
        for (const [id, count] of Object.entries(matcher.count(part))) sum[id] = (sum[id] ?? 0) + count
      }
      for (const [id, count] of Object.entries(sum)) mentions[id] = Math.max(mentions[id] ?? 0, count)
    }
    return { mentions, plain: texts.join(VERSION_BREAK) }
  }
}
