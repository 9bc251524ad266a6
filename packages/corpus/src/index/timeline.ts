import { NONE } from '@tidewatch/schema/article'
import type { Filters, Interval, Unit } from '@tidewatch/schema/filters'
import type { EngineIndex } from './engine-index.ts'
import { type EngineFilter, toFilter } from './filter.ts'
import type { Plan } from './plan.ts'

/** Date as far as it is known (`2024-03-05`, `2024-03`, `2024` or `-`) → count. */
export type Tally = Map<string, number>

/** All articles per date, and each theme's articles or mentions. */
export type Cells = { totals: Tally; series: Map<string, Tally> }

type Facets = Record<string, Record<string, number>>
type Asked = { filters: Omit<Filters, 'q' | 'theme'>; plan: Plan; interval: Interval; unit: Unit }

const byDay = (interval: Interval) => interval === 'day' || interval === 'week'

const add = (tally: Tally, date: string, count: number) => tally.set(date, (tally.get(date) ?? 0) + count)

/** Every theme over time, in one request: composites by month for coarse intervals, a facet a theme for days. */
export async function themeCells(
  index: EngineIndex,
  asked: Asked,
  themes: readonly string[],
): Promise<Cells> {
  const { filters, plan, interval, unit } = asked
  const date = byDay(interval) ? 'day' : 'month'
  const composite = unit === 'articles' ? 'tm' : 'tmn'
  const facets = byDay(interval) ? [date, ...themes.map((theme) => `td.${theme}`)] : [date, composite]
  const answer = await index.read((_, target) =>
    target.search(plan.q, {
      filter: [...toFilter({ ...filters, theme: [] }), ...plan.filter],
      limit: 0,
      facets,
      matchingStrategy: 'all',
    }),
  )
  const found: Facets = answer.facetDistribution ?? {}
  const totals: Tally = new Map(Object.entries(found[date] ?? {}))
  if (!byDay(interval)) return { totals, series: fromComposites(found[composite] ?? {}) }
  return {
    totals,
    series: new Map(themes.map((theme) => [theme, fromDays(found[`td.${theme}`] ?? {}, unit)])),
  }
}

/** `theme|month` → articles, or `theme|month|n` → articles that have n mentions. */
function fromComposites(cells: Record<string, number>): Map<string, Tally> {
  const series = new Map<string, Tally>()
  for (const [cell, articles] of Object.entries(cells)) {
    const [theme = '', date = NONE, mentions = '1'] = cell.split('|')
    const tally = series.get(theme) ?? new Map<string, number>()
    series.set(theme, tally)
    add(tally, date, articles * Number(mentions))
  }
  return series
}

function fromDays(cells: Record<string, number>, unit: Unit): Tally {
  const tally: Tally = new Map()
  for (const [cell, articles] of Object.entries(cells)) {
    const [date = NONE, mentions = '1'] = cell.split('|')
    add(tally, date, unit === 'mentions' ? articles * Number(mentions) : articles)
  }
  return tally
}

/** What `q` finds over time, beside all articles under the other filters: two questions in one request. */
export async function queryCells(
  index: EngineIndex,
  { filters, plan, interval }: Omit<Asked, 'unit'>,
): Promise<{ totals: Tally; found: Tally }> {
  const date = byDay(interval) ? 'day' : 'month'
  const base = toFilter({ ...filters, theme: [] })
  const { results } = await index.read((meili, { uid }) => {
    const ask = (q: string, filter: EngineFilter) => ({
      indexUid: uid,
      q,
      filter,
      limit: 0,
      facets: [date],
      matchingStrategy: 'all' as const,
    })
    return meili.multiSearch({ queries: [ask(plan.q, [...base, ...plan.filter]), ask('', base)] })
  })
  const tally = (at: number): Tally => new Map(Object.entries(results[at]?.facetDistribution?.[date] ?? {}))
  return { found: tally(0), totals: tally(1) }
}
