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

type Placed = { counts: Map<string, number>; unplaced: number; undated: number; total: number }

function place(tally: Tally, interval: TimelineQuery['interval']): Placed {
  const placed: Placed = { counts: new Map(), unplaced: 0, undated: 0, total: 0 }
  for (const [date, count] of tally) {
    placed.total += count
    if (date === NONE) placed.undated += count
    else {
      const period = periodOf(date, interval)
      if (period === null) placed.unplaced += count
      else placed.counts.set(period, (placed.counts.get(period) ?? 0) + count)
    }
  }
  return placed
}

/** Lays tallies out over every period between the first and the last that has an article. */
export function timelineAnswer({ query, totals, series, extent, revision }: Parts): TimelineAnswer {
  const { interval, unit } = query
  const all = place(totals, interval)
  const known = [...all.counts.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  const periods = first && last ? periodsBetween(first, last, interval) : []
  if (periods.length > MOST_PERIODS) {
    throw new BadParameter(
      'interval',
      `a chart has at most ${MOST_PERIODS} periods and this one ${periods.length}: choose a coarser interval, or a span with from and to`,
    )
  }
  const placed = series.map(({ id, tally }) => [id, place(tally, interval)] as const)
  const row = ({ counts }: Placed) => periods.map((period) => counts.get(period) ?? 0)
  const pick = (key: 'unplaced' | 'undated') => ({
    total: all[key],
    series: Object.fromEntries(placed.map(([id, one]) => [id, one[key]])),
  })
  return {
    interval,
    unit,
    periods: [...periods],
    totals: row(all),
    partial: partialOf(periods, query, extent),
    series: series.map(({ id, label }, at) => {
      const one = placed[at]?.[1] ?? place(new Map(), interval)
      return { id, label, counts: row(one), total: one.total }
    }),
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
