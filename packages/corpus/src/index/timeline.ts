import type { Filters, Interval, Unit } from '@tidewatch/schema/filters'
import type { EngineIndex } from './engine-index.ts'
import { type EngineFilter, toFilter } from './filter.ts'
import type { Plan } from './plan.ts'

/** Date as far as it is known (`2024-03-05`, `2024-03`, `2024` or `-`) → count; as the engine gives it, not copied. */
export type Tally = Readonly<Record<string, number>>

/** All articles per date, and each theme's articles or mentions. */
export type Cells = { totals: Tally; series: Map<string, Tally> }

type Facets = Record<string, Tally>
type Asked = { filters: Omit<Filters, 'q' | 'theme'>; plan: Plan; interval: Interval; unit: Unit }

const byDay = (interval: Interval) => interval === 'day' || interval === 'week'

/** The themes over time, in one request however many they are. */
export async function themeCells(
  index: EngineIndex,
  asked: Asked,
  themes: readonly string[],
): Promise<Cells> {
  const { filters, plan, interval, unit } = asked
  const date = byDay(interval) ? 'day' : 'month'
  const field = byDay(interval) ? 'td' : unit === 'mentions' ? 'tmn' : 'tm'
  const answer = await index.read((_, target) =>
    target.search(plan.q, {
      filter: [...toFilter({ ...filters, theme: [] }), ...plan.filter],
      limit: 0,
      facets: [date, ...themes.map((theme) => `${field}.${theme}`)],
      matchingStrategy: 'all',
    }),
  )
  const found: Facets = answer.facetDistribution ?? {}
  const toTally = (cells: Tally = {}): Tally => (field === 'tm' ? cells : tallyOf(cells, unit))
  return {
    totals: found[date] ?? {},
    series: new Map(themes.map((theme) => [theme, toTally(found[`${field}.${theme}`])])),
  }
}

/** `date|n` → articles there, each with n mentions. */
function tallyOf(cells: Tally, unit: Unit): Tally {
  const tally: Record<string, number> = {}
  for (const [cell, articles] of Object.entries(cells)) {
    const bar = cell.indexOf('|')
    const date = cell.slice(0, bar)
    const count = unit === 'mentions' ? articles * Number(cell.slice(bar + 1)) : articles
    tally[date] = (tally[date] ?? 0) + count
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
  const tally = (at: number): Tally => results[at]?.facetDistribution?.[date] ?? {}
  return { found: tally(0), totals: tally(1) }
}
