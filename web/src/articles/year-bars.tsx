import { Tooltip } from '@mantine/core'
import type { Precision } from '@tidewatch/schema/article'
import { useTranslation } from 'react-i18next'
import type { SearchState } from '../filters/search-state.ts'
import styles from './facet-panel.module.css'

type Props = {
  counts: Record<string, number>
  from: string | undefined
  to: string | undefined
  precision: readonly Precision[]
  onChange: (change: Partial<SearchState>) => void
}

const NOTHING = '-'

/** Articles per year as small bars; a click shows that year only, another click all again. */
export function YearBars({ counts, from, to, precision, onChange }: Props) {
  const { t } = useTranslation()
  const known = Object.keys(counts)
    .filter((year) => /^\d{4}$/.test(year))
    .sort()
  const [first, last] = [Number(known[0] ?? 0), Number(known.at(-1) ?? -1)]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    String(first + at).padStart(4, '0'),
  )
  const top = Math.max(1, ...years.map((year) => counts[year] ?? 0))
  const isChosen = (year: string) =>
    Boolean(from || to) && (from ?? '') <= `${year}-12-31` && (to ?? '9') >= `${year}-01-01`
  const isOnly = (year: string) => from === `${year}-01-01` && to === `${year}-12-31`
  const articles = (count: number) => t('common.articles', { count })
  const undated = counts[NOTHING] ?? 0
  const onlyUndated = precision.length === 1 && precision[0] === 'none'
  if (years.length === 0 && undated === 0) return null
  return (
    <fieldset className={styles.group} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ padding: '0 0 4px', fontWeight: 600 }}>{t('search.facet.year')}</legend>
      <div className={styles.bars} data-chosen={from || to ? true : undefined}>
        {years.map((year) => {
          const text = t('search.yearBar', { year, articles: articles(counts[year] ?? 0) })
          return (
            <Tooltip key={year} label={text} openDelay={0}>
              <button
                type="button"
                aria-label={text}
                aria-pressed={isChosen(year)}
                onClick={() =>
                  onChange(
                    isOnly(year)
                      ? { from: undefined, to: undefined }
                      : { from: `${year}-01-01`, to: `${year}-12-31`, precision: [] },
                  )
                }
              >
                <span
                  style={{ height: `${Math.max(counts[year] ? 3 : 0, ((counts[year] ?? 0) / top) * 100)}%` }}
                />
              </button>
            </Tooltip>
          )
        })}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{years[0]}</span>
        <span>{years.length > 1 ? years.at(-1) : ''}</span>
      </p>
      {(undated > 0 || onlyUndated) && (
        <label className={`${styles.value} ${styles.undated}`}>
          <input
            type="checkbox"
            checked={onlyUndated}
            onChange={({ target }) =>
              onChange({ precision: target.checked ? ['none'] : [], from: undefined, to: undefined })
            }
          />
          <span className={styles.name}>{t('common.undated')}</span>
          <span className={`numbers ${styles.count}`}>{undated}</span>
        </label>
      )}
    </fieldset>
  )
}
