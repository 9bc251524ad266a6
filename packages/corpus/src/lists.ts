import type { ArticlesQuery, Filters } from '@tidewatch/schema/filters'
import type { QueryNode } from '@tidewatch/schema/query'
import { type Asking, asksText, type Understood } from './asking.ts'
import type { Cache } from './cache.ts'
import { numbersOf } from './index/ask.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { type EngineFilter, toFilter } from './index/filter.ts'
import { queryKey } from './index/plan.ts'
import { ranking } from './index/ranking.ts'
import { BY_DAY, type Found, search } from './index/search.ts'
import type { Scan } from './scan/pool.ts'
import type { Store } from './store/store.ts'

type Sort = ArticlesQuery['sort']
type Page = { sort: Sort; offset: number; limit: number; asker?: AbortSignal | undefined }
type Parts = { store: Store; index: EngineIndex; scan: Scan; ask: Asking; cached: Cache }

const EVERYTHING = 100_000_000

/** The articles under filters, as their numbers. */
export function lists({ store, index, scan, ask, cached }: Parts) {
  const scores = (node: QueryNode, numbers: readonly number[], asker?: AbortSignal) =>
    scan.run('scores', node, numbers, asker)
  const relevance = ranking({ index, scores, days: store.numbers.days })

  async function byRelevance(
    understood: Understood,
    filter: EngineFilter,
    { asker, ...page }: Omit<Page, 'sort'>,
  ) {
    const { node, plan } = understood
    if (!node) throw new Error('without a query nothing is more relevant than another')
    const wanted = { node, any: plan.any, filter }
    const ranked = await cached(
      `ranked ${queryKey(node)} ${JSON.stringify(filter)}`,
      (left) => relevance.rank(wanted, left),
      asker,
    )
    const numbers = await relevance.page(wanted, ranked, page.offset, page.limit)
    return { total: ranked.total, facets: ranked.facets, numbers }
  }

  async function page(
    filters: Filters,
    { sort, asker, ...page }: Page,
    withFacets = true,
  ): Promise<Found & { understood: Understood }> {
    ask.known(filters.theme)
    const understood = await ask.understand(filters.q, asker)
    const filter = toFilter(filters)
    const order =
      sort === 'relevance' && (understood.node === null || !asksText(understood.node)) ? 'newest' : sort
    const found =
      order === 'relevance'
        ? await byRelevance(understood, filter, { ...page, asker })
        : await search(index, understood.plan.any, { filter, ...page, sort: BY_DAY[order], withFacets })
    return { ...found, understood }
  }

  return {
    page,
    /** All of them in their order; without a `sort` in none, which is ten times as fast. */
    async numbers(filters: Filters, sort: Sort | null, asker?: AbortSignal): Promise<number[]> {
      if (sort) return (await page(filters, { sort, offset: 0, limit: EVERYTHING, asker }, false)).numbers
      ask.known(filters.theme)
      return numbersOf(index, (await ask.understand(filters.q, asker)).plan.any, toFilter(filters))
    },
  }
}
