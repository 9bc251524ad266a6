import { Link } from '@tanstack/react-router'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pickFilters } from '../filters/filter-defaults.ts'
import type { SearchState } from '../filters/search-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './nothing-found.module.css'
import { EachAlone, FewerFilters } from './ways-on.tsx'

type Props = { state: SearchState; onChange: (change: Partial<SearchState>) => void }
type NothingProps = Props & { answer: ArticlesAnswer; spellings: ReactNode }

/** No article: what was nearly asked and finds some, and the way to ask why. */
export function NothingFound({ answer, spellings, state, onChange }: NothingProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.nothing}>
      <Notice heading="h2" title={t('search.empty.title')} hint={t('search.empty.hint')} />
      {spellings}
      <FewerFilters state={state} onChange={onChange} />
      {answer.query && <EachAlone query={answer.query} state={state} onChange={onChange} />}
      <p className={`dotted ${styles.why}`}>
        <span>
          <Link className="link" to="/why" search={pickFilters(state)}>
            {t('why.expected')}
          </Link>
        </span>
        <span>
          <Link className="link" to="/search">
            {t('search.empty.start')}
          </Link>
        </span>
      </p>
    </div>
  )
}

/** The address names a page behind the last one. */
export function BeyondLast({ state, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Notice
      heading="h2"
      title={t('search.beyond.title', { page: state.page })}
      action={
        <button type="button" className="button" onClick={() => onChange({ page: 1 })}>
          {t('search.beyond.action')}
        </button>
      }
    />
  )
}
