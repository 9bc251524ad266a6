import type { Filters, Interval, Unit } from '@tidewatch/schema/filters'
import { askAny, type Question } from './ask.ts'
import type { EngineIndex } from './engine-index.ts'
import { toFilter } from './filter.ts'

/** Date as far as it is known (`2024-03-05`, `2024-03`, `2024` or `-`) → count; as the engine gives it, not copied. */
export type Tally = Readonly<Record<string, number>>

/** All articles per date, and each theme's articles or mentions. */
export type Cells = { totals: Tally; series: Map<string, Tally> }

type Asked = { filters: Omit<Filters, 'q' | 'theme'>; interval: Interval; unit: Unit }

const byDay = (interval: Interval) => interval === 'day' || interval === 'week'

/** The themes over time, in one request however many they are. */
export async function themeCells(
  index: EngineIndex,
  any: readonly Question[],
  { filters, interval, unit }: Asked,
  themes: readonly string[],
): Promise<Cells> {
  const date = byDay(interval) ? 'day' : 'month'
  const field = byDay(interval) ? 'td' : unit === 'mentions' ? 'tmn' : 'tm'
  const { facets } = await askAny(index, any, {
    filter: toFilter({ ...filters, theme: [] }),
    facets: [date, ...themes.map((theme) => `${field}.${theme}`)],
  })
  const toTally = (cells: Tally = {}): Tally => (field === 'tm' ? cells : tallyOf(cells, unit))
  return {
    totals: facets[date] ?? {},
    series: new Map(themes.map((theme) => [theme, toTally(facets[`${field}.${theme}`])])),
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

/** All articles over time that any of the questions finds. */
export async function dateCells(
  index: EngineIndex,
  any: readonly Question[],
  { filters, interval }: Omit<Asked, 'unit'>,
): Promise<Tally> {
  const date = byDay(interval) ? 'day' : 'month'
  const { facets } = await askAny(index, any, { filter: toFilter({ ...filters, theme: [] }), facets: [date] })
  return facets[date] ?? {}
}
