import { Link } from '@tanstack/react-router'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { apiPath } from '../api.ts'
import { pickFilters } from '../filters/filter-defaults.ts'
import { useFormats } from '../i18n/format.ts'
import { Segmented } from '../ui/segmented.tsx'
import { Toggle } from '../ui/toggle.tsx'
import styles from './results-head.module.css'
import { askedOf, type SearchState } from './search-state.ts'

type Props = { answer: ArticlesAnswer; state: SearchState; onChange: (change: Partial<SearchState>) => void }

/** The total in words, which say how the query was understood; order, chart and CSV of the same articles. */
export function ResultsHead({ answer, state, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const quoted = (phrases: string[]) => formats.list(phrases.map((text) => t('common.quote', { text })))
  const terms = answer.query?.terms ?? []
  const phrases = terms.flatMap(({ text, excluded }) => (excluded ? [] : text))
  const excluded = terms.flatMap(({ text, excluded }) => (excluded ? text : []))
  const understood = [
    ...(state.story ? [t('search.ofStory')] : []),
    ...(phrases.length > 0 ? [t('search.understood.all', { phrases: quoted(phrases) })] : []),
    ...(excluded.length > 0 ? [t('search.understood.none', { phrases: quoted(excluded) })] : []),
  ]
  const sorts =
    state.q === '' ? (['newest', 'oldest'] as const) : (['relevance', 'newest', 'oldest'] as const)
  const comma = formats.language === 'zh' ? '，' : ', '
  return (
    <header className={styles.head}>
      <h1 className={styles.total} aria-live="polite">
        {t(state.unit === 'stories' ? 'common.stories' : 'search.total', { count: answer.total })}
        {understood.length > 0 && (
          <span>
            {formats.language === 'zh' ? '' : ' '}
            {understood.join(comma)}
          </span>
        )}
      </h1>
      <div className={styles.tools}>
        <Segmented
          label={t('search.sort')}
          value={askedOf(state).sort}
          options={sorts.map((value) => ({ value, label: t(`search.sorts.${value}`) }))}
          onChange={(sort) => onChange({ sort })}
        />
        <Toggle
          text={t('search.stories')}
          hint={t('search.storiesHint')}
          on={state.unit === 'stories'}
          onToggle={(on) => onChange({ unit: on ? 'stories' : 'articles' })}
        />
        <Toggle
          text={t('search.firm')}
          hint={t('search.firmHint')}
          on={state.dates === 'firm'}
          onToggle={(on) => onChange({ dates: on ? 'firm' : 'all' })}
        />
        <Link className="button" data-quiet to="/trends" search={pickFilters(state)}>
          {t('search.chart')}
        </Link>
        <a
          className="button"
          data-quiet
          href={apiPath('/articles.csv', { ...pickFilters(state), sort: askedOf(state).sort })}
          download
        >
          {t('search.csv')}
        </a>
      </div>
    </header>
  )
}
