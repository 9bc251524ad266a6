import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { Filters, Sort } from '@tidewatch/schema/filters'
import type { EngineIndex } from './engine-index.ts'
import { toFilter } from './filter.ts'
import type { Plan } from './plan.ts'

const SORTS: Record<Sort, string[]> = {
  relevance: [],
  newest: ['ts:desc', 'n:asc'],
  oldest: ['ts:asc', 'n:asc'],
}

export type Found = { total: number; numbers: number[]; facets: ArticlesAnswer['facets'] }

type Asked = { filters: Omit<Filters, 'q'>; plan: Plan; sort: Sort; offset: number; limit: number }

/** One page of articles, as their numbers, with the exact total and the facets of all that was found. */
export async function search(index: EngineIndex, asked: Asked, facets = true): Promise<Found> {
  const { filters, plan, sort, offset, limit } = asked
  const answer = await index.read((_, target) =>
    target.search(plan.q, {
      filter: [...toFilter(filters), ...plan.filter],
      offset,
      limit,
      // Without words nothing is more relevant than another: the newest come first.
      sort: SORTS[sort === 'relevance' && plan.q === '' ? 'newest' : sort],
      matchingStrategy: 'all',
      ...(facets ? { facets: ['year', 'source', 'language', 'section', 'themes'] } : {}),
    }),
  )
  const { year = {}, source = {}, language = {}, section = {}, themes = {} } = answer.facetDistribution ?? {}
  return {
    total: answer.estimatedTotalHits,
    numbers: answer.hits.map(({ n }) => Number(n)),
    facets: { year, source, language, section, theme: themes },
  }
}
