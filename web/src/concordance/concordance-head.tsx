import type { ConcordanceAnswer } from '@tidewatch/schema/concordance'
import { useTranslation } from 'react-i18next'
import { apiPath } from '../api.ts'
import { pickFilters } from '../filters/filter-defaults.ts'
import type { SearchState } from '../filters/search-state.ts'
import { Segmented } from '../ui/segmented.tsx'
import styles from './concordance-head.module.css'
import { concordanceOf } from './concordance-state.ts'

const SORTS = ['left', 'right', 'newest', 'oldest'] as const

type Props = {
  answer: ConcordanceAnswer | undefined
  state: SearchState
  onChange: (change: Partial<SearchState>) => void
}

/** How many matches there are, their order, and all of them as CSV. */
export function ConcordanceHead({ answer, state, onChange }: Props) {
  const { t } = useTranslation()
  const { sort } = concordanceOf(state)
  return (
    <div className={styles.head}>
      <h2 className={styles.total} aria-live="polite">
        {answer
          ? t('concordance.total', {
              matches: t('concordance.matches', { count: answer.total }),
              articles: t('common.articles', { count: answer.articles }),
            })
          : t('concordance.table')}
      </h2>
      <div className={styles.tools}>
        <Segmented
          label={t('concordance.sort')}
          value={sort}
          options={SORTS.map((value) => ({
            value,
            label: t(`concordance.sorts.${value}`),
          }))}
          onChange={(chosen) => onChange({ sort: chosen })}
        />
        {answer && (
          <a
            className="button"
            data-quiet
            href={apiPath('/concordance.csv', { ...pickFilters(state), sort })}
            title={t('concordance.csvHint')}
            download
          >
            {t('concordance.csv')}
          </a>
        )}
      </div>
    </div>
  )
}
