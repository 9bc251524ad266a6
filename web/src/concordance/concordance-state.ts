import { type ConcordanceQuery, type ConcordanceSort, concordanceSort } from '@tidewatch/schema/concordance'
import type { SearchState } from '../filters/search-state.ts'

/** As many lines as a page of articles has height. */
const LINES = 50

/** What a list is sorted by says nothing of lines, but for their day. */
const sortOf = (sort: SearchState['sort']): ConcordanceSort =>
  concordanceSort.safeParse(sort).data ?? 'newest'

/** The Search page's state as the lines in context are asked for. */
export function concordanceOf({ view: _, sort, ...state }: SearchState): ConcordanceQuery {
  return { ...state, sort: sortOf(sort), pageSize: LINES }
}
