import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import { type Point, UNDATED, UNPLACED } from './open-point.ts'
import type { SeriesNames } from './series-names.ts'
import { shareWords } from './share-words.ts'
import styles from './timeline-table.module.css'

type Props = {
  answer: TimelineAnswer
  names: SeriesNames
  caption: string
  onOpen: (point: Point) => void
}

const AT_FIRST = 240

/** The chart's numbers, newest first; each opens its articles. */
export function TimelineTable({ answer, names, caption, onOpen }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [all, setAll] = useState(false)
  const rows = answer.periods.map((period, index) => ({ period, index })).reverse()
  const shown = all ? rows : rows.slice(0, AT_FIRST)
  const cell = (point: Point, count: number, total: number) => (
    <td className="numbers" key={point.series}>
      {count > 0 ? (
        <button type="button" className="link" onClick={() => onOpen(point)}>
          {formats.number(count)}
        </button>
      ) : (
        <span>{formats.number(count)}</span>
      )}
      {point.series !== '' && (
        <span className={styles.share}>
          {total > 0 ? shareWords({ count, total, unit: answer.unit }, t, formats) : '–'}
        </span>
      )}
    </td>
  )
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trends.table.period')}</th>
            {answer.series.map(({ id }) => (
              <th scope="col" key={id} className="numbers">
                <Dot color={names.color(id)} /> {names.name(id)}
              </th>
            ))}
            <th scope="col" className="numbers">
              {t('trends.table.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.sum}>
            <th scope="row">{t('trends.table.sum')}</th>
            {answer.series.map(({ id, total }) => (
              <td key={id} className="numbers">
                {formats.number(total)}
                <span className={styles.share} />
              </td>
            ))}
            <td className="numbers">
              {formats.number(
                answer.totals.reduce(
                  (sum, total) => sum + total,
                  answer.undated.total + answer.unplaced.total,
                ),
              )}
            </td>
          </tr>
          {([UNDATED, UNPLACED] as const)
            .filter((group) => answer[group].total > 0)
            .map((group) => (
              <tr key={group}>
                <th scope="row">{t(`trends.table.${group}`)}</th>
                {answer.series.map(({ id }) =>
                  cell({ series: id, period: group }, answer[group].series[id] ?? 0, answer[group].total),
                )}
                {cell({ series: '', period: group }, answer[group].total, 0)}
              </tr>
            ))}
          {shown.map(({ period, index }) => (
            <tr key={period}>
              <th scope="row">
                {formats.period(period)}
                {answer.partial.includes(period) && (
                  <span className={styles.partial}>{t('trends.table.partial')}</span>
                )}
              </th>
              {answer.series.map(({ id, counts }) =>
                cell({ series: id, period }, counts[index] ?? 0, answer.totals[index] ?? 0),
              )}
              {cell({ series: '', period }, answer.totals[index] ?? 0, 0)}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('trends.table.showAll', { count: rows.length })}
        </button>
      )}
    </div>
  )
}
