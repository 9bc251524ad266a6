import { filters, interval } from '@tidewatch/schema/filters'
import { z } from 'zod'
import { filterDefaults } from '../filters/filter-defaults.ts'

/** All that can be chosen on the Trends page; it stands in the address and nowhere else. */
export const trendsState = filters
  .extend({
    interval: interval.default('month'),
    measure: z.enum(['count', 'share']).default('count'),
    kind: z.enum(['line', 'area']).default('line'),
    view: z.enum(['chart', 'table']).default('chart'),
    /** The point whose articles are shown: `5g.2024-03`, `5g.undated`; `.2024-03` for all articles. */
    open: z
      .string()
      .regex(/^[a-z0-9-]*\.[0-9A-Za-z-]+$/, 'a series and a period such as 5g.2024-03')
      .optional(),
    page: z.coerce.number<string | number>().int().min(1).max(1_000_000).default(1),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'to lies before from' })
export type TrendsState = z.infer<typeof trendsState>

export const trendsDefaults = {
  ...filterDefaults,
  interval: 'month',
  measure: 'count',
  kind: 'line',
  view: 'chart',
  page: 1,
} as const

/** A change of the page's state; what changes the counted articles closes the open point, whose number it was. */
export function changeTrends(was: TrendsState, change: Partial<TrendsState>): TrendsState {
  const looksOnly = Object.keys(change).every((key) =>
    ['measure', 'kind', 'view', 'open', 'page'].includes(key),
  )
  const opens = 'open' in change
  return {
    ...was,
    ...(looksOnly ? {} : { open: undefined }),
    ...(looksOnly && !opens ? {} : { page: 1 }),
    ...change,
  }
}
