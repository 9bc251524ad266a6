import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Spot } from '../chart/overlay.tsx'
import { inks } from '../chart/palette.ts'
import { useFormats } from '../i18n/format.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import { useTitle } from '../ui/use-title.ts'
import styles from './chart-figure.module.css'
import { ChartFooter } from './chart-footer.tsx'
import { ChartTip } from './chart-tip.tsx'
import { chartModel } from './chart-words.ts'
import { finding } from './finding.ts'
import { findingText } from './finding-text.ts'
import { type Point, readPoint } from './open-point.ts'
import { periodDays } from './period.ts'
import { seriesNames } from './series-names.ts'
import { shareWords } from './share-words.ts'
import { chartSpan, subtitle } from './subtitle.ts'
import { TimelineTable } from './timeline-table.tsx'
import type { TrendsState } from './trends-state.ts'

const TimelineChart = lazy(() =>
  import('../chart/timeline-chart.tsx').then(({ TimelineChart }) => ({ default: TimelineChart })),
)

type Props = {
  answer: TimelineAnswer
  state: TrendsState
  onChange: (change: Partial<TrendsState>) => void
  onOpen: (point: Point) => void
}

/** A chart that states its finding, its unit and filters, its numbers' provenance; or the table of the same numbers. */
export function ChartFigure({ answer, state, onChange, onOpen }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const themes = useThemeNames()
  const names = useMemo(() => seriesNames(state, themes, t), [state, themes, t])
  const span = chartSpan(answer, state)
  const title = findingText(finding(answer, state.measure), {
    t,
    formats,
    name: names.name,
    unit: answer.unit,
    ofAll: state.theme.length === 0 && state.q === '',
    span: { from: span.from && formats.day(span.from), to: span.to && formats.day(span.to) },
  })
  useTitle(title)
  const parts = subtitle(answer, state, t, formats)
  const under = parts.join(' · ')
  const model = useCallback(
    (width: number) => chartModel(answer, { t, formats, state, ...names }, width),
    [answer, t, formats, state, names],
  )
  const period = (index: number) => answer.periods[index] ?? ''
  const pointAt = ({ index, line }: Spot): Point => ({
    series: line === -1 ? '' : (answer.series[line]?.id ?? ''),
    period: period(index),
  })
  const spoken = (spot: Spot) => {
    const point = pointAt(spot)
    const total = answer.totals[spot.index] ?? 0
    const count = spot.line === -1 ? total : (answer.series[spot.line]?.counts[spot.index] ?? 0)
    return t('trends.chart.point', {
      period: formats.period(point.period),
      name: names.name(point.series),
      value: formats.number(count),
      share:
        total > 0
          ? shareWords({ count, total, unit: answer.unit }, t, formats)
          : t('trends.chart.noArticles'),
    })
  }
  const brush = (first: number, last: number) => {
    const days = { from: periodDays(period(first)).from, to: periodDays(period(last)).to }
    onChange({
      from: state.from && state.from > days.from ? state.from : days.from,
      to: state.to && state.to < days.to ? state.to : days.to,
    })
  }
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption>
        <h1 className={styles.title}>{title}</h1>
        <p className={`dotted ${styles.under}`}>
          {parts.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </figcaption>
      {state.view === 'table' || answer.periods.length === 0 ? (
        <TimelineTable
          answer={answer}
          names={names}
          caption={t('trends.table.caption', { title, subtitle: under })}
          onOpen={onOpen}
        />
      ) : (
        <Suspense fallback={<Skeleton heights={[420]} />}>
          <TimelineChart
            model={model}
            ink={inks[themes.scheme]}
            open={openSpot(answer, readPoint(state.open))}
            canReset={Boolean(state.from || state.to)}
            words={{
              label: t('trends.chart.label', { title }),
              keys: t('trends.chart.keys'),
              spoken,
              selection: (first, last) =>
                t('trends.chart.selection', {
                  from: formats.period(period(first)),
                  to: formats.period(period(last)),
                }),
            }}
            tip={(spot) => <ChartTip answer={answer} names={names} spot={spot} />}
            onPick={(spot) => onOpen(pointAt(spot))}
            onBrush={brush}
            onReset={() => onChange({ from: undefined, to: undefined })}
          />
        </Suspense>
      )}
      <ChartFooter
        answer={answer}
        state={state}
        words={{ title, under }}
        model={model}
        onChange={onChange}
        onOpen={onOpen}
      />
    </figure>
  )
}

function openSpot(answer: TimelineAnswer, point: Point | null): Spot | null {
  if (!point) return null
  const index = answer.periods.indexOf(point.period)
  const line = answer.series.findIndex(({ id }) => id === point.series)
  return index === -1 || (line === -1 && point.series !== '') ? null : { index, line }
}
