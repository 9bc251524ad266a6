import type { Filters } from '@tidewatch/schema/filters'

/** Values that need not stand in an address. */
export const filterDefaults = {
  q: '',
  theme: [] as string[],
  language: [] as string[],
  source: [] as string[],
  section: [] as string[],
  precision: [] as Filters['precision'],
}

/** The filters out of a page's whole state, in the order the API documents them. */
export const pickFilters = ({
  q,
  theme,
  language,
  source,
  section,
  precision,
  from,
  to,
}: Filters): Filters => ({
  q,
  theme,
  language,
  source,
  section,
  precision,
  from,
  to,
})
