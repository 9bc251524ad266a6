import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { type Point, UNDATED, UNPLACED } from './open-point.ts'

/** The number that the chart gives for a point, or null where the chart has no such point. */
export function pointCount(answer: TimelineAnswer, { series, period }: Point): number | null {
  if (period === UNDATED || period === UNPLACED) {
    const group = answer[period]
    return series === '' ? group.total : (group.series[series] ?? null)
  }
  const index = answer.periods.indexOf(period)
  const counts = series === '' ? answer.totals : answer.series.find(({ id }) => id === series)?.counts
  return counts?.[index] ?? null
}
