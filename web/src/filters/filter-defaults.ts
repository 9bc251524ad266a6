import type { Filters } from '@tidewatch/schema/filters'

/** Values that need not stand in an address. */
export const filterDefaults = {
  q: '',
  theme: [] as string[],
  language: [] as string[],
  source: [] as string[],
  section: [] as string[],
  precision: [] as Filters['precision'],
  unit: 'articles' as const,
  dates: 'all' as const,
}

/** What takes every filter off a page that has some. */
export const noFilters = { ...filterDefaults, from: undefined, to: undefined, story: undefined }

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
  unit,
  dates,
  story,
}: Filters): Filters => ({
  q,
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
})
