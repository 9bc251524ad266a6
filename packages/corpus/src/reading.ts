import type { SourcesAnswer, ThemesAnswer, TimelineAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery, Filters, TimelineQuery } from '@tidewatch/schema/filters'
import { BadParameter } from './bad-parameter.ts'
import { cacheByRevision } from './cache.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { named } from './index/name-key.ts'
import { planner } from './index/plan.ts'
import { queryMentions } from './index/query-mentions.ts'
import { type Found, search } from './index/search.ts'
import { type Cells, queryCells, themeCells } from './index/timeline.ts'
import { parseQuery, type Query, QueryProblem } from './query.ts'
import type { Revision } from './revision.ts'
import type { StoredArticle } from './store/articles.ts'
import type { Store } from './store/store.ts'
import { storiesOf } from './stories/stories-of.ts'
import { timelineAnswer } from './timeline-answer.ts'

export type ArticlePage = {
  total: number
  articles: StoredArticle[]
  facets: Found['facets']
  query: Query
  revision: number
}

type Page = { sort: ArticlesQuery['sort']; offset: number; limit: number }

const EVERYTHING = 100_000_000
const PAGE = 500

/** Everything that is asked of the corpus; answers of one revision agree with each other, but while it is moving. */
export function reading(store: Store, index: EngineIndex, state: Revision) {
  const cached = cacheByRevision(state)
  const plan = planner(index, store, cached)
  const themes = () => cached('dictionary', async () => store.dictionaries.current().themes)

  async function known(ids: readonly string[]): Promise<void> {
    const all = new Set((await themes()).map(({ id }) => id))
    const strange = ids.filter((id) => !all.has(id))
    if (strange.length > 0) {
      throw new BadParameter('theme', `no theme is called ${strange.join(', ')}; /api/themes lists them all`)
    }
  }

  /** A story is asked for by the id of any of its articles; the index knows it by the number of the first. */
  function inStory<T extends Filters>(filters: T): T {
    if (!filters.story) return filters
    const stored = store.articles.get(filters.story)
    if (!stored) throw new BadParameter('story', `no article has the id ${filters.story}`)
    return { ...filters, story: String(stored.story) }
  }

  async function found(filters: Filters, page: Page, facets = true) {
    const query = parseQuery(filters.q)
    await known(filters.theme)
    return {
      query,
      found: await search(index, { filters, plan: await plan(query), ...page }, facets),
    }
  }

  async function numbers(filters: Filters, sort: ArticlesQuery['sort']): Promise<number[]> {
    return (await found(filters, { sort, offset: 0, limit: EVERYTHING }, false)).found.numbers
  }

  async function cellsOfThemes(query: TimelineQuery, ids: readonly string[]): Promise<Cells> {
    const { theme: _, ...filters } = query
    const parsed = parseQuery(query.q)
    const byDay = query.interval === 'day' || query.interval === 'week'
    const key = ['cells', ...ids, JSON.stringify({ ...filters, interval: byDay })]
    return cached(key.join(' '), async () =>
      themeCells(
        index,
        { filters, plan: await plan(parsed), interval: query.interval, unit: query.unit },
        ids,
      ),
    )
  }

  async function ofThemes(query: TimelineQuery, revision: number): Promise<TimelineAnswer> {
    await known(query.theme)
    const { totals, series } = await cellsOfThemes(query, query.theme)
    const labels = new Map((await themes()).map(({ id, label }) => [id, label]))
    return timelineAnswer({
      query,
      totals,
      series: query.theme.map((id) => ({
        id,
        label: labels.get(id) ?? { zh: id, en: id },
        tally: series.get(id) ?? {},
      })),
      extent: await extent(query),
      revision,
    })
  }

  async function ofQuery(query: TimelineQuery, revision: number): Promise<TimelineAnswer> {
    const parsed = parseQuery(query.q)
    if (query.unit === 'mentions' && parsed.phrases.length === 0) {
      throw new QueryProblem('mentions are counted of themes or of words: choose a theme or type a query', 0)
    }
    const { totals, found: tally } = await cached(`query ${JSON.stringify(query)}`, async () => {
      const cells = await queryCells(index, {
        filters: query,
        plan: await plan(parsed),
        interval: query.interval,
      })
      if (query.unit !== 'mentions') return cells
      const counted = await queryMentions(store, parsed.phrases, await numbers(query, 'newest'))
      return { ...cells, found: counted }
    })
    const label = query.q === '' ? { zh: '全部文章', en: 'all articles' } : { zh: query.q, en: query.q }
    const series = [{ id: 'q', label, tally }]
    return timelineAnswer({ query, totals, series, extent: await extent(query), revision })
  }

  const extent = ({ source, language, section }: Filters) =>
    cached(`extent ${JSON.stringify([source, language, section])}`, async () =>
      store.numbers.extent(source, language, section),
    )

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
    async search(query: ArticlesQuery): Promise<ArticlePage> {
      const revision = state.now()
      const { sort, page, pageSize, ...filters } = inStory(query)
      const answer = await found(filters, { sort, offset: (page - 1) * pageSize, limit: pageSize })
      const { total, numbers: hits, facets } = answer.found
      const { sources, sections } = await names()
      return {
        total,
        articles: store.articles.byNumbers(hits),
        facets: {
          ...facets,
          source: named(facets.source, sources),
          section: named(facets.section, sections),
        },
        query: answer.query,
        revision,
      }
    },
    /** All articles under these filters, in their order, a page at a time. */
    async all(filters: Filters, sort: ArticlesQuery['sort']) {
      const revision = state.now()
      return { pages: pagesOf(await numbers(inStory(filters), sort)), revision }
    },
    timeline(asked: TimelineQuery): Promise<TimelineAnswer> {
      const revision = state.now()
      const query = inStory({ ...asked, theme: [...new Set(asked.theme)] })
      return cached(`timeline ${JSON.stringify(query)}`, () =>
        query.theme.length > 0 ? ofThemes(query, revision) : ofQuery(query, revision),
      )
    },
    async themes(): Promise<ThemesAnswer> {
      const revision = state.now()
      const counts = await cached('theme counts', () =>
        index.read((_, target) => target.search('', { limit: 0, facets: ['themes'] })),
      )
      const of = counts.facetDistribution?.themes ?? {}
      return {
        themes: (await themes()).map((theme) => ({ ...theme, articles: of[theme.id] ?? 0 })),
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
