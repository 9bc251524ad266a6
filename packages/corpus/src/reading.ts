import type { SourcesAnswer, ThemesAnswer, TimelineAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery, Filters, TimelineQuery } from '@tidewatch/schema/filters'
import type { QueryEcho } from '@tidewatch/schema/query'
import { asking, echoOf } from './asking.ts'
import { cacheByRevision } from './cache.ts'
import { concordance } from './concordance/concordance.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { named } from './index/name-key.ts'
import type { Found } from './index/search.ts'
import { lists } from './lists.ts'
import { lookUps } from './look-ups.ts'
import type { Revision } from './revision.ts'
import type { Scan } from './scan/pool.ts'
import type { StoredArticle } from './store/articles.ts'
import type { Store } from './store/store.ts'
import { storiesOf } from './stories/stories-of.ts'
import { timelines } from './timelines.ts'

export type ArticlePage = {
  total: number
  articles: StoredArticle[]
  facets: Found['facets']
  /** Null where nothing was asked. */
  query: QueryEcho | null
  revision: number
}

const PAGE = 500

/** Everything that is asked of the corpus; answers of one revision agree with each other, but while it is moving. */
export function reading(store: Store, index: EngineIndex, scan: Scan, state: Revision) {
  const cached = cacheByRevision(state)
  const ask = asking({ store, index, scan, state })
  const list = lists({ store, index, scan, ask, cached })
  const numbers = (filters: Filters, asker?: AbortSignal) => list.numbers(filters, null, asker)
  const timeline = timelines({ store, index, scan, ask, cached, numbers })

  const names = () =>
    cached('names', async () => ({
      sources: store.numbers.sources().map(({ source }) => source),
      sections: store.numbers.sections().map(({ value }) => value),
    }))

  function* pagesOf(hits: readonly number[]): Generator<StoredArticle[]> {
    for (let at = 0; at < hits.length; at += PAGE) yield store.articles.byNumbers(hits.slice(at, at + PAGE))
  }

  return {
    /** Keeps an answer made of these until the corpus changes; `key` names all that it depends on. */
    once: cached,
    /** What a query asks for, null for none; throws a `QueryProblem` where it can't be understood. */
    parse: ask.parse,
    /** How a query is understood and answered. */
    echo: async (q: string): Promise<QueryEcho | null> => echoOf(await ask.understand(q)),
    scan,
    ...lookUps(store),
    ...concordance({ store, scan, ask, numbers, state }),
    /** `asker`, here and below, aborts when the answer is not waited for any more: `AskerLeft`, and no more work. */
    async search(query: ArticlesQuery, asker?: AbortSignal): Promise<ArticlePage> {
      const revision = state.now()
      const { sort, page, pageSize, ...filters } = ask.inStory(query)
      const offset = (page - 1) * pageSize
      const found = await list.page(filters, { sort, offset, limit: pageSize, asker })
      const { sources, sections } = await names()
      return {
        total: found.total,
        articles: store.articles.byNumbers(found.numbers),
        facets: {
          ...found.facets,
          source: named(found.facets.source, sources),
          section: named(found.facets.section, sections),
        },
        query: echoOf(found.understood),
        revision,
      }
    },
    /** The numbers of all articles under these filters, in their order; without a `sort` in none, ten times as fast. */
    numbers: (filters: Filters, sort: ArticlesQuery['sort'] | null) =>
      list.numbers(ask.inStory(filters), sort),
    /** All articles under these filters, in their order, a page at a time. */
    async all(filters: Filters, sort: ArticlesQuery['sort'], asker?: AbortSignal) {
      const revision = state.now()
      return { pages: pagesOf(await list.numbers(ask.inStory(filters), sort, asker)), revision }
    },
    timeline(asked: TimelineQuery, asker?: AbortSignal): Promise<TimelineAnswer> {
      const revision = state.now()
      return timeline(ask.inStory({ ...asked, theme: [...new Set(asked.theme)] }), revision, asker)
    },
    async themes(): Promise<ThemesAnswer> {
      const revision = state.now()
      const counts = await cached('theme counts', () =>
        index.read((_, target) => target.search('', { limit: 0, facets: ['themes'] })),
      )
      const of = counts.facetDistribution?.themes ?? {}
      return {
        themes: ask.themes().map((theme) => ({ ...theme, articles: of[theme.id] ?? 0 })),
        revision,
      }
    },
    sources(): Promise<SourcesAnswer> {
      return cached('sources', async () => ({
        sources: store.numbers
          .sources()
          .map(({ articles, source, from, to }) => ({ source, articles, from, to })),
        languages: store.numbers.languages().map(({ value, articles }) => ({ value, articles })),
        sections: store.numbers.sections().map(({ value, articles }) => ({ value, articles })),
        revision: state.now(),
      }))
    },
    article: (id: string): StoredArticle | null => store.articles.get(id),
    /** All articles of the story with this first article, in their order. */
    story: (first: number) => store.stories.members(first),
    /** Id of each one's first article, and how many articles each story has. */
    storiesOf: (articles: readonly StoredArticle[]) => storiesOf(store, articles),
    loadedAt: (load: number) => store.loads.startedAt(load),
  }
}
