import type { Corpus } from '@tidewatch/corpus/corpus'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { articleItem } from './article-item.ts'
import { askedMarker } from './highlight.ts'

/** One page of a list, with excerpts around what was asked for. */
export async function articlePage(
  corpus: Corpus,
  query: ArticlesQuery,
  asker: AbortSignal,
): Promise<ArticlesAnswer> {
  const { total, articles, facets, query: understood, revision } = await corpus.search(query, asker)
  const marker = askedMarker(corpus, corpus.parse(query.q), query.theme)
  const stories = corpus.storiesOf(articles)
  return {
    total,
    page: query.page,
    pageSize: query.pageSize,
    items: articles.map((stored) => articleItem(stored, marker, stories.get(stored.n))),
    facets,
    query: understood,
    revision,
  }
}
