import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { Sort } from '@tidewatch/schema/filters'
import { type Asked, askAny, type Question } from './ask.ts'
import type { EngineIndex } from './engine-index.ts'
import type { EngineFilter } from './filter.ts'

export const BY_DAY: Record<Exclude<Sort, 'relevance'>, string[]> = {
  newest: ['ts:desc', 'n:asc'],
  oldest: ['ts:asc', 'n:asc'],
}

export type Found = { total: number; numbers: number[]; facets: ArticlesAnswer['facets'] }

const FACETS = ['year', 'source', 'language', 'section', 'themes']

type Page = Omit<Asked, 'filter' | 'facets'> & { filter: EngineFilter; withFacets: boolean }

/** One page of articles, as their numbers, with the exact total and the facets of all that was found. */
export async function search(
  index: EngineIndex,
  any: readonly Question[],
  { withFacets, ...page }: Page,
): Promise<Found> {
  const { total, numbers, facets } = await askAny(index, any, {
    ...page,
    ...(withFacets ? { facets: FACETS } : {}),
  })
  const { year = {}, source = {}, language = {}, section = {}, themes = {} } = facets
  return { total, numbers, facets: { year, source, language, section, theme: themes } }
}
