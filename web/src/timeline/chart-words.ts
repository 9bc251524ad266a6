import type { TimelineAnswer } from '@tidewatch/schema/answers'
import type { TFunction } from 'i18next'
import { type ChartModel, topOf } from '../chart/chart-model.ts'
import { chartFonts } from '../chart/font.ts'
import { periodMarks } from '../chart/period-marks.ts'
import { scaleFor, ticksOf } from '../chart/scale.ts'
import type { Formats } from '../i18n/format.ts'
import type { TrendsState } from './trends-state.ts'

/** More series than the palette has hues are drawn grey. */
export const MOST_COLORS = 8

type Words = {
  t: TFunction
  formats: Formats
  state: TrendsState
  name: (series: string) => string
  color: (series: string) => string
}

/** A timeline's answer as the chart draws it, in the reader's language; `width` decides how many periods are named. */
export function chartModel(answer: TimelineAnswer, words: Words, width: number): ChartModel {
  const { t, formats, state } = words
  const share = state.measure === 'share'
  const lines = answer.series.map(({ id, counts }) => ({
    id,
    label: words.name(id),
    color: words.color(id),
    values: counts.map((count, index) => {
      const total = answer.totals[index] ?? 0
      if (!share) return count
      return total > 0 ? count / total : null
    }),
  }))
  const scale = scaleFor(topOf({ lines, kind: state.kind }), { whole: !share })
  return {
    periods: answer.periods,
    lines,
    totals: answer.totals,
    partial: new Set(answer.partial.map((period) => answer.periods.indexOf(period))),
    kind: state.kind,
    muted: lines.length > MOST_COLORS,
    scale,
    ticks: tickWords(words, answer.unit, scale),
    marks: periodMarks(answer.periods, width, {
      year: (year) => year,
      month: formats.shortMonth,
      day: formats.shortDay,
    }),
    font: chartFonts[formats.language],
    stripCaption: t('trends.chart.strip', {
      interval: t(`trends.intervals.${answer.interval}`),
      max: Math.max(0, ...answer.totals),
    }),
  }
}

/** The unit stands on the top tick only. */
function tickWords(
  { t, formats, state }: Words,
  unit: TimelineAnswer['unit'],
  scale: ChartModel['scale'],
): string[] {
  const values = ticksOf(scale)
  // Steps have at most two figures, so two decimals of a per cent tell any of them apart.
  const part = (value: number) => formats.number(Number((value * 100).toFixed(2)))
  return values.map((value, at) => {
    const top = at === values.length - 1
    if (state.measure === 'share') {
      if (unit !== 'mentions') return `${part(value)}%`
      return top ? t('trends.chart.per100', { value: part(value) }) : part(value)
    }
    if (!top) return formats.number(value)
    return t(`common.${unit}`, { count: value })
  })
}
