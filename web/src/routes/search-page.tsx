import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi } from '@tanstack/react-router'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api.ts'
import { ArticleList } from '../articles/article-list.tsx'
import { articlesOptions } from '../articles/articles-query.ts'
import { FacetPanel } from '../articles/facet-panel.tsx'
import { BeyondLast, NothingFound } from '../articles/nothing-found.tsx'
import { ResultsHead } from '../articles/results-head.tsx'
import { SelectionBar } from '../articles/selection-bar.tsx'
import { useAnswered } from '../articles/use-answered.ts'
import { useLast } from '../articles/use-last.ts'
import { useNextPage } from '../articles/use-next-page.ts'
import { ConcordanceView } from '../concordance/concordance-view.tsx'
import { pickFilters } from '../filters/filter-defaults.ts'
import { askedOf, changeSearch, type SearchState } from '../filters/search-state.ts'
import { DidYouMean } from '../suggestions/did-you-mean.tsx'
import { noteFound } from '../suggestions/recent-searches.ts'
import { useTypingPause } from '../suggestions/use-typing-pause.ts'
import { Answer } from '../ui/answer.tsx'
import { Pager } from '../ui/pager.tsx'
import { QueryFaultNote } from '../ui/query-fault-note.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import styles from './search-page.module.css'

const route = getRouteApi('/search')

type PartProps = {
  answer: ArticlesAnswer
  /** The query that it answers. */
  answered: string
  state: SearchState
  onChange: (change: Partial<SearchState>) => void
}

function SearchPage() {
  const { t } = useTranslation()
  const state = route.useSearch()
  const navigate = route.useNavigate()
  useTitle(state.q ? `${state.q} · ${t('search.title')}` : t('search.title'))
  const asked = askedOf(state)
  const articles = useQuery(articlesOptions(asked))
  const last = useLast(articles)
  const answered = useAnswered(state.q, articles.isPlaceholderData)
  const isPausing = useTypingPause(state.q)
  const found = foundBy(articles)
  useEffect(() => {
    if (found !== null) noteFound(state.q, found)
  }, [state.q, found])
  useNextPage(asked, state.view === 'list' && articles.isSuccess && !articles.isPlaceholderData ? last : null)
  const change = (patch: Partial<SearchState>) =>
    void navigate({ search: (was) => changeSearch(was as SearchState, patch), resetScroll: 'page' in patch })
  const parts = (answer: ArticlesAnswer) => ({ answer, answered, state, onChange: change })
  return (
    <div className="page">
      <Answer
        query={articles}
        waiting={<Skeleton heights={[28, 96, 96, 96, 96, 96]} />}
        failed={(error) => {
          const fault = faultOf(error)
          if (!fault) return undefined
          if (last && !isPausing) return <Columns {...parts(last)} />
          return last ? (
            <Columns {...parts(last)} instead={<QueryFaultNote fault={fault} />} />
          ) : (
            <QueryFaultNote fault={fault} />
          )
        }}
      >
        {(answer) => <Columns {...parts(answer)} />}
      </Answer>
      <SelectionBar here={new Set(last?.items.map(({ id }) => id))} />
    </div>
  )
}

/** Whether there are articles; null while that is not known. */
function foundBy({ data, error, isPlaceholderData }: UseQueryResult<ArticlesAnswer, Error>): boolean | null {
  if (error) return faultOf(error) ? false : null
  return data === undefined || isPlaceholderData ? null : data.total > 0
}

/** Facets beside the results; with a failure instead of the head, the answer is the one before and can't be used. */
function Columns({ instead, ...parts }: PartProps & { instead?: ReactNode }) {
  const { answer, state, onChange } = parts
  const past = instead !== undefined
  return (
    <div className={styles.columns} data-wide={state.view === 'kwic' || undefined}>
      <div className={past ? styles.past : undefined} inert={past}>
        <FacetPanel state={state} facets={answer.facets} onChange={onChange} />
      </div>
      <div className={styles.results}>
        {instead}
        <div className={past ? styles.past : undefined} inert={past}>
          {!past && <ResultsHead {...parts} />}
          <Results {...parts} />
        </div>
      </div>
    </div>
  )
}

function Results({ answer, answered, state, onChange }: PartProps) {
  const { t } = useTranslation()
  if (answer.total === 0) {
    const spellings = <DidYouMean filters={pickFilters(state)} />
    return <NothingFound answer={answer} spellings={spellings} state={state} onChange={onChange} />
  }
  if (state.view === 'kwic') {
    return <ConcordanceView state={state} articles={answer.total} onChange={onChange} />
  }
  if (answer.items.length === 0) return <BeyondLast state={state} onChange={onChange} />
  return (
    <>
      <ArticleList items={answer.items} q={answered} label={t('search.results')} selectable />
      <Pager
        total={answer.total}
        page={answer.page}
        pageSize={answer.pageSize}
        stories={state.unit === 'stories'}
        onPage={(page) => onChange({ page })}
      />
    </>
  )
}

export const searchPage = createLazyRoute('/search')({ component: SearchPage })
