import { type ArticlesQuery, articlesQuery } from '@tidewatch/schema/filters'
import { filterDefaults } from '../filters/filter-defaults.ts'

/** The Search page's state is what the API is asked, no more. */
export const searchState = articlesQuery
export type SearchState = ArticlesQuery

export const searchDefaults = { ...filterDefaults, sort: 'relevance', page: 1, pageSize: 20 } as const

/** Without words there is no relevance: the newest come first. */
export const askedOf = (state: SearchState): ArticlesQuery =>
  state.q === '' && state.sort === 'relevance' ? { ...state, sort: 'newest' } : state

export const changeSearch = (was: SearchState, change: Partial<SearchState>): SearchState => ({
  ...was,
  page: 1,
  ...change,
})

export const hasFilters = ({
  theme,
  language,
  source,
  section,
  precision,
  from,
  to,
  unit,
  dates,
  story,
}: SearchState) =>
  [theme, language, source, section, precision].some((values) => values.length > 0) ||
  Boolean(from || to || story) ||
  unit === 'stories' ||
  dates === 'firm'

export const noFilters = { ...filterDefaults, from: undefined, to: undefined, story: undefined }
