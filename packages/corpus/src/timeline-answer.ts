import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { NONE } from '@tidewatch/schema/article'
import type { TimelineQuery } from '@tidewatch/schema/filters'
import { BadParameter } from './bad-parameter.ts'
import type { Tally } from './index/timeline.ts'
import { daysOf, periodOf, periodsBetween } from './period.ts'
import type { Extent } from './store/numbers.ts'

/** Fifty years of days; one wrong date would else make a chart of centuries. */
const MOST_PERIODS = 20_000

type Series = { id: string; label: { zh: string; en: string }; tally: Tally }

type Parts = { query: TimelineQuery; totals: Tally; series: Series[]; extent: Extent; revision: number }

const UNPLACED = -1
const UNDATED = -2

/** The periods of a chart, and where on it each date has its place. */
type Axis = { periods: readonly string[]; placeOf: (date: string) => number }

/** Every period between the first and the last that has an article. */
function axisOf(totals: Tally, interval: TimelineQuery['interval']): Axis {
  const known = Object.keys(totals)
    .flatMap((date) => (date === NONE ? [] : (periodOf(date, interval) ?? [])))
    .sort()
  const [first, last] = [known[0], known.at(-1)]
  const periods = first && last ? periodsBetween(first, last, interval) : []
  const order = new Map(periods.map((period, at) => [period, at]))
  const places = new Map([[NONE, UNDATED]])
  const placeOf = (date: string) => {
    const known = places.get(date)
    if (known !== undefined) return known
    const place = order.get(periodOf(date, interval) ?? '') ?? UNPLACED
    places.set(date, place)
    return place
  }
  return { periods, placeOf }
}

type Placed = { counts: number[]; unplaced: number; undated: number; total: number }

function place(tally: Tally, { periods, placeOf }: Axis): Placed {
  const placed: Placed = { counts: periods.map(() => 0), unplaced: 0, undated: 0, total: 0 }
  for (const date in tally) {
    const count = tally[date] ?? 0
    const at = placeOf(date)
    placed.total += count
    if (at === UNDATED) placed.undated += count
    else if (at === UNPLACED) placed.unplaced += count
    else placed.counts[at] = (placed.counts[at] ?? 0) + count
  }
  return placed
}

/** Lays tallies out over every period between the first and the last that has an article. */
export function timelineAnswer({ query, totals, series, extent, revision }: Parts): TimelineAnswer {
  const { interval, unit } = query
  const axis = axisOf(totals, interval)
  const { periods } = axis
  if (periods.length > MOST_PERIODS) {
    throw new BadParameter(
      'interval',
      `a chart has at most ${MOST_PERIODS} periods and this one ${periods.length}: choose a coarser interval, or a span with from and to`,
    )
  }
  const all = place(totals, axis)
  const placed = series.map((one) => ({ ...one, ...place(one.tally, axis) }))
  const pick = (key: 'unplaced' | 'undated') => ({
    total: all[key],
    series: Object.fromEntries(placed.map((one) => [one.id, one[key]])),
  })
  return {
    interval,
    unit,
    periods: [...periods],
    totals: all.counts,
    partial: partialOf(periods, query, extent),
    series: placed.map(({ id, label, counts, total }) => ({ id, label, counts, total })),
    unplaced: pick('unplaced'),
    undated: pick('undated'),
    revision,
  }
}

/** The first and last period, where the corpus or the span asked for begins or ends inside it. */
function partialOf(periods: readonly string[], { from, to }: TimelineQuery, extent: Extent): string[] {
  const begin = [from, extent.first]
    .filter((day) => day != null)
    .sort()
    .at(-1)
  const end = [to, extent.last].filter((day) => day != null).sort()[0]
  const ends = new Set([periods[0], periods.at(-1)])
  return [...ends].filter((period): period is string => {
    if (period === undefined) return false
    const { first, last } = daysOf(period)
    return (begin !== undefined && first < begin) || (end !== undefined && last > end)
  })
}
