import type { Precision } from '@tidewatch/schema/article'
import type { ArticlesQuery, Interval } from '@tidewatch/schema/filters'
import { pickFilters } from '../filters/filter-defaults.ts'
import { clip, isPeriodOf, periodDays } from './period.ts'
import type { TrendsState } from './trends-state.ts'

/** What a chart's number belongs to; series `''` is all articles, without the themes (or the query) charted. */
export type Point = { series: string; period: string }

export const UNDATED = 'undated'
export const UNPLACED = 'unplaced'

export const pointText = ({ series, period }: Point) => `${series}.${period}`

export function readPoint(open: string | undefined): Point | null {
  if (open === undefined) return null
  const dot = open.indexOf('.')
  return { series: open.slice(0, dot), period: open.slice(dot + 1) }
}

const coarser: Record<Interval, Precision[]> = {
  day: ['month', 'year'],
  week: ['month', 'year'],
  month: ['year'],
  quarter: ['year'],
  year: [],
}

const both = (asked: Precision[], needed: Precision[]) =>
  asked.length === 0 ? needed : needed.filter((one) => asked.includes(one))

/** The list of exactly the articles that a point counted, or null where no article can be in it. */
export function pointQuery(state: TrendsState, { series, period }: Point): ArticlesQuery | null {
  const subject =
    series !== ''
      ? { theme: state.theme.length > 0 ? [series] : [] }
      : { theme: [], ...(state.theme.length > 0 ? {} : { q: '' }) }
  const base = { ...pickFilters(state), ...subject, sort: 'newest' as const, page: state.page, pageSize: 20 }
  if (period === UNDATED || period === UNPLACED) {
    const precision = both(state.precision, period === UNDATED ? ['none'] : coarser[state.interval])
    return precision.length > 0 ? { ...base, precision } : null
  }
  if (!isPeriodOf(period, state.interval)) return null
  const span = clip(periodDays(period), state)
  return span && { ...base, ...span }
}
