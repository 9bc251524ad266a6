import { Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { apiPath } from '../api.ts'
import { chartOf } from '../filters/chart-of.ts'
import { pickFilters } from '../filters/filter-defaults.ts'
import { askedOf, canHaveMatches, type SearchState } from '../filters/search-state.ts'
import { useFormats } from '../i18n/format.ts'
import { Segmented } from '../ui/segmented.tsx'
import { Toggle } from '../ui/toggle.tsx'
import { ActiveFilters } from './active-filters.tsx'
import styles from './results-head.module.css'
import { HowFound, Meaning } from './understood.tsx'

type Props = { answer: ArticlesAnswer; state: SearchState; onChange: (change: Partial<SearchState>) => void }

/** The total in words, which say how the query was understood; order, view, chart and CSV of the same articles. */
export function ResultsHead({ answer, state, onChange }: Props) {
  const { t } = useTranslation()
  const { language } = useFormats()
  const { query } = answer
  return (
    <header className={styles.head}>
      <h1 className={styles.total} aria-live="polite">
        {t(state.unit === 'stories' ? 'common.stories' : 'search.total', { count: answer.total })}
        {(state.story || query) && (
          <span>
            {language === 'zh' ? '' : ' '}
            {state.story && t('search.ofStory')}
            {state.story && query && (language === 'zh' ? '，' : ', ')}
            {query && <Meaning query={query} />}
          </span>
        )}
      </h1>
      {query && <HowFound query={query} total={answer.total} />}
      <ActiveFilters state={state} onChange={onChange} />
      <Tools state={state} meant={query?.text ?? ''} onChange={onChange} />
    </header>
  )
}

const VIEWS = ['list', 'kwic'] as const

type ToolsProps = Omit<Props, 'answer'> & { meant: string }

function Tools({ state, meant, onChange }: ToolsProps) {
  const { t } = useTranslation()
  const sorts =
    state.q === '' ? (['newest', 'oldest'] as const) : (['relevance', 'newest', 'oldest'] as const)
  return (
    <div className={styles.tools}>
      {state.view === 'list' && (
        <Tooltip
          label={t('search.sortHint')}
          position="bottom-start"
          multiline
          maw={360}
          events={{ hover: true, focus: true, touch: false }}
        >
          <div>
            <Segmented
              label={t('search.sort')}
              value={askedOf(state).sort}
              options={sorts.map((value) => ({ value, label: t(`search.sorts.${value}`) }))}
              onChange={(sort) => onChange({ sort })}
            />
          </div>
        </Tooltip>
      )}
      {(canHaveMatches(state) || state.view === 'kwic') && (
        <Segmented
          label={t('search.view')}
          value={state.view}
          options={VIEWS.map((value) => ({ value, label: t(`search.views.${value}`) }))}
          onChange={(view) => onChange({ view })}
        />
      )}
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
      <Link className="button" data-quiet to="/trends" search={chartOf(pickFilters(state), meant)}>
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
  )
}
