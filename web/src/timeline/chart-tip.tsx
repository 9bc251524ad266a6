import type { TimelineAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import type { Spot } from '../chart/overlay.tsx'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import styles from './chart-tip.module.css'
import type { SeriesNames } from './series-names.ts'
import { shareWords } from './share-words.ts'

type Props = { answer: TimelineAnswer; names: SeriesNames; spot: Spot }

const MOST = 14

/** All series of a period, highest first, with count, share and total. */
export function ChartTip({ answer, names, spot }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const total = answer.totals[spot.index] ?? 0
  const period = answer.periods[spot.index] ?? ''
  const rows = answer.series
    .map(({ id, counts }, line) => ({ id, line, count: counts[spot.index] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.line - b.line)
  const shown = rows.slice(0, MOST)
  return (
    <>
      <p className={styles.period}>{formats.period(period)}</p>
      {answer.partial.includes(period) && <p className={styles.note}>{t('trends.chart.partial')}</p>}
      <table className={styles.rows}>
        <tbody>
          {shown.map(({ id, line, count }) => (
            <tr key={id} data-on={line === spot.line || undefined}>
              <td>
                <Dot color={names.color(id)} />
              </td>
              <td className={styles.name}>{names.name(id)}</td>
              <td className="numbers">{formats.number(count)}</td>
              <td className="numbers">
                {total > 0 ? shareWords({ count, total, unit: answer.unit }, t, formats) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <p className={styles.note}>{t('trends.chart.more', { count: rows.length - MOST })}</p>
      )}
      <p className={styles.total} data-on={spot.line === -1 || undefined}>
        <span>
          {t(
            total === 0
              ? 'trends.chart.noArticles'
              : answer.unit === 'stories'
                ? 'trends.chart.totalStories'
                : 'trends.chart.total',
          )}
        </span>
        <span className="numbers">{formats.number(total)}</span>
      </p>
    </>
  )
}
