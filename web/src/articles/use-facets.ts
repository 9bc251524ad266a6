import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import { askedOf, type SearchState } from '../filters/search-state.ts'
import { articlesOptions } from './articles-query.ts'

type Facets = ArticlesAnswer['facets']
type Facet = keyof Facets

const without: Record<Facet, Partial<SearchState>> = {
  year: { from: undefined, to: undefined, precision: [] },
  source: { source: [] },
  language: { language: [] },
  section: { section: [] },
  theme: { theme: [] },
}

const isSet = (state: SearchState, facet: Facet) =>
  facet === 'year' ? Boolean(state.from || state.to || state.precision.length > 0) : state[facet].length > 0

/**
 * Counts beside the values of each filter. A filter that is set is counted without itself, so that its other
 * values still show what choosing them would add.
 */
export function useFacets(state: SearchState, facets: Facets): Facets {
  const set = (Object.keys(without) as Facet[]).filter((facet) => isSet(state, facet))
  const answers = useQueries({
    queries: set.map((facet) => ({
      ...articlesOptions({ ...askedOf({ ...state, ...without[facet] }), page: 1, pageSize: 1 }),
      placeholderData: keepPreviousData<ArticlesAnswer>,
    })),
  })
  const open = Object.fromEntries(
    set.flatMap((facet, at) => {
      const counted = answers[at]?.data?.facets[facet]
      return counted ? [[facet, counted]] : []
    }),
  )
  return { ...facets, ...open }
}
