import { concordanceSort } from '@tidewatch/schema/concordance'
import { type ArticlesQuery, articlesQuery, inOrder, sort, spanError } from '@tidewatch/schema/filters'
import { z } from 'zod'
import { filterDefaults } from './filter-defaults.ts'

/** The Search page's state: what the API is asked, and whether the matches stand in a list or in their contexts. */
export const searchState = z
  .object({
    ...articlesQuery.shape,
    view: z.enum(['list', 'kwic']).default('list'),
    sort: z.enum(['relevance', ...concordanceSort.options]).default('relevance'),
  })
  .refine(inOrder, spanError)
export type SearchState = z.infer<typeof searchState>

export const searchDefaults = {
  ...filterDefaults,
  sort: 'relevance',
  page: 1,
  pageSize: 20,
  view: 'list',
} as const

/** Without words there is no relevance: the newest come first. Contexts have pages of their own. */
export function askedOf({ view, ...state }: SearchState): ArticlesQuery {
  const known = sort.safeParse(state.sort).data ?? 'relevance'
  const order = state.q === '' && known === 'relevance' ? 'newest' : known
  return { ...state, sort: order, page: view === 'kwic' ? 1 : state.page }
}

export const changeSearch = (was: SearchState, change: Partial<SearchState>): SearchState => ({
  ...was,
  page: 1,
  ...change,
})

/** Each filter that can be in force, and what it is without. */
export const WITHOUT = {
  span: { from: undefined, to: undefined },
  theme: { theme: [] },
  language: { language: [] },
  source: { source: [] },
  section: { section: [] },
  precision: { precision: [] },
  unit: { unit: 'articles' },
  dates: { dates: 'all' },
  story: { story: undefined },
} as const satisfies Record<string, Partial<SearchState>>
export type FilterName = keyof typeof WITHOUT

export const filtersInForce = (state: SearchState): FilterName[] =>
  (Object.keys(WITHOUT) as FilterName[]).filter((name) => {
    switch (name) {
      case 'span':
        return Boolean(state.from || state.to)
      case 'unit':
        return state.unit === 'stories'
      case 'dates':
        return state.dates === 'firm'
      case 'story':
        return state.story !== undefined
      default:
        return state[name].length > 0
    }
  })

export const hasFilters = (state: SearchState) => filtersInForce(state).length > 0

/** Whether there is something whose matches can be shown. */
export const canHaveMatches = ({ q, theme }: Pick<SearchState, 'q' | 'theme'>) => q !== '' || theme.length > 0
