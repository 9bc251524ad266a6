import { performance } from 'node:perf_hooks'
import { readPaths } from '@tidewatch/indexer/read/read-paths'
import { toArticle } from '@tidewatch/indexer/to-article'
import type { Article } from '@tidewatch/schema/article'

/** What loading makes of a saved page, or why it refuses it; `html` is the page as it was decoded. */
export type Loaded = { article: Article | null; html: string; refused: string | null; ms: number }

/** A saved page on the whole way that files go. */
export async function loadPage(path: string, now: Date): Promise<Loaded> {
  const begin = performance.now()
  for await (const found of readPaths([path])) {
    const html = found.kind === 'html' ? found.html : ''
    if (found.kind === 'refusal') return { article: null, html, refused: found.reason, ms: 0 }
    const gate = toArticle(found, { now })
    const ms = performance.now() - begin
    if ('refused' in gate) return { article: null, html, refused: gate.refused, ms }
    return { article: gate.article, html, refused: null, ms }
  }
  return { article: null, html: '', refused: 'there is nothing in it', ms: 0 }
}
