import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { Sort } from '@tidewatch/schema/filters'
import { ALL, type Asked, askAny, numbersOf, type Question } from './ask.ts'
import type { EngineIndex } from './engine-index.ts'
import type { EngineFilter } from './filter.ts'
import { inNumbers } from './leaf-filter.ts'

export const BY_DAY: Record<Exclude<Sort, 'relevance'>, string[]> = {
  newest: ['ts:desc', 'n:asc'],
  oldest: ['ts:asc', 'n:asc'],
}

export type Found = { total: number; numbers: number[]; facets: ArticlesAnswer['facets'] }

/** Of several questions each brings all its hits in order: more than these are put in order together. */
const MANY = 1_000

const FACETS = ['year', 'source', 'language', 'section', 'themes']

type Page = Omit<Asked, 'filter' | 'facets'> & { filter: EngineFilter; withFacets: boolean }

/** One page of articles, as their numbers, with the exact total and the facets of all that was found. */
export async function search(
  index: EngineIndex,
  any: readonly Question[],
  { withFacets, ...page }: Page,
): Promise<Found> {
  const isLong = any.length > 1 && page.sort && (page.limit ?? 0) > MANY
  const one = isLong ? [{ ...ALL, filter: [inNumbers(await numbersOf(index, any, page.filter))] }] : any
  const { total, numbers, facets } = await askAny(index, one, {
    ...page,
    ...(withFacets ? { facets: FACETS } : {}),
  })
  const { year = {}, source = {}, language = {}, section = {}, themes = {} } = facets
  return { total, numbers, facets: { year, source, language, section, theme: themes } }
}
