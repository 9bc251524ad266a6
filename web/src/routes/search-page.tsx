import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ArticleList } from '../articles/article-list.tsx'
import { articlesOptions } from '../articles/articles-query.ts'
import { FacetPanel } from '../articles/facet-panel.tsx'
import { ResultsHead } from '../articles/results-head.tsx'
import { askedOf, changeSearch, hasFilters, type SearchState } from '../articles/search-state.ts'
import { Answer } from '../ui/answer.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import styles from './search-page.module.css'

const route = getRouteApi('/search')

function SearchPage() {
  const { t } = useTranslation()
  const state = route.useSearch()
  const navigate = route.useNavigate()
  useTitle(state.q ? `${state.q} · ${t('search.title')}` : t('search.title'))
  const articles = useQuery(articlesOptions(askedOf(state)))
  const change = (patch: Partial<SearchState>) =>
    void navigate({ search: (was) => changeSearch(was as SearchState, patch), resetScroll: 'page' in patch })
  return (
    <div className="page">
      <Answer query={articles} waiting={<Skeleton heights={[28, 96, 96, 96, 96, 96]} />}>
        {(answer) => (
          <div className={styles.columns}>
            <FacetPanel state={state} facets={answer.facets} onChange={change} />
            <div className={styles.results}>
              <ResultsHead answer={answer} state={state} onChange={change} />
              {answer.items.length > 0 ? (
                <>
                  <ArticleList items={answer.items} q={state.q} label={t('search.results')} />
                  <Pager
                    total={answer.total}
                    page={answer.page}
                    pageSize={answer.pageSize}
                    onPage={(page) => change({ page })}
                  />
                </>
              ) : (
                <NothingFound state={state} total={answer.total} onChange={change} />
              )}
            </div>
          </div>
        )}
      </Answer>
    </div>
  )
}

type NothingProps = { state: SearchState; total: number; onChange: (change: Partial<SearchState>) => void }

function NothingFound({ state, total, onChange }: NothingProps) {
  const { t } = useTranslation()
  if (total > 0) {
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
  const filtered = hasFilters(state)
  return (
    <Notice
      heading="h2"
      title={t('search.empty.title')}
      hint={t('search.empty.hint')}
      action={
        <Link className="button" to="/search" search={filtered ? { q: state.q } : {}}>
          {t(filtered ? 'search.empty.action' : 'search.empty.start')}
        </Link>
      }
    />
  )
}

export const searchPage = createLazyRoute('/search')({ component: SearchPage })
