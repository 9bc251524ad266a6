import { type Filters, LONGEST_QUERY } from '@tidewatch/schema/filters'

/**
 * What charts exactly the articles of a list as one series. Themes are series on a chart, so that those which narrow a
 * list go into the query, as `meant` is in full; one theme by itself is its own series.
 */
export function chartOf(filters: Filters, meant: string): Filters {
  const { theme } = filters
  if (theme.length === 0 || (theme.length === 1 && meant === '')) return filters
  const any = theme.map((id) => `theme:${id}`).join(' OR ')
  const q = meant === '' ? any : `(${meant}) AND (${any})`
  return q.length > LONGEST_QUERY ? filters : { ...filters, q, theme: [] }
}
