import { daysOf } from '@tidewatch/corpus/period'
import type { TimelineAnswer } from '@tidewatch/schema/answers'

export const TIMELINE_COLUMNS = [
  'series',
  'label_zh',
  'label_en',
  'interval',
  'period',
  'period_start',
  'period_end',
  'unit',
  'count',
  'total_articles',
  'share',
  'is_partial',
] as const

/**
 * A chart as tidy rows, one a series and period; what has no place on the axis follows, so that the counts of a
 * series add up to its total.
 */
export function timelineRows(answer: TimelineAnswer) {
  const { periods, totals, unit, interval, unplaced, undated } = answer
  const partial = new Set(answer.partial)
  return answer.series.flatMap(({ id, label, counts }) => {
    const row = (period: string, count: number, total: number) => ({
      series: id,
      label_zh: label.zh,
      label_en: label.en,
      interval,
      period,
      period_start: '',
      period_end: '',
      unit,
      count,
      total_articles: total,
      share: unit === 'articles' && total > 0 ? count / total : '',
      is_partial: '',
    })
    return [
      ...periods.map((period, at) => ({
        ...row(period, counts[at] ?? 0, totals[at] ?? 0),
        period_start: daysOf(period).first,
        period_end: daysOf(period).last,
        is_partial: String(partial.has(period)),
      })),
      row('unplaced', unplaced.series[id] ?? 0, unplaced.total),
      row('undated', undated.series[id] ?? 0, undated.total),
    ]
  })
}
