import type { Corpus } from '@tidewatch/corpus/corpus'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { articleItem } from './article-item.ts'
import { askedMatcher } from './highlight.ts'

/** One page of a list, with excerpts around what was asked for. */
export async function articlePage(corpus: Corpus, query: ArticlesQuery): Promise<ArticlesAnswer> {
  const { total, articles, facets, query: understood, revision } = await corpus.search(query)
  const matcher = askedMatcher(corpus, query.q, query.theme)
  const stories = corpus.storiesOf(articles)
  const terms = (phrases: readonly { text: string }[], excluded: boolean) =>
    phrases.map(({ text }) => ({ text, variants: [], excluded }))
  return {
    total,
    page: query.page,
    pageSize: query.pageSize,
    items: articles.map((stored) => articleItem(stored, matcher, stories.get(stored.n))),
    facets,
    query:
      query.q === ''
        ? null
        : {
            text: query.q,
            terms: [...terms(understood.phrases, false), ...terms(understood.excluded, true)],
            way: 'index',
            candidates: 0,
          },
    revision,
  }
}
