import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { pickFilters } from '../filters/filter-defaults.ts'
import { DidYouMean } from '../suggestions/did-you-mean.tsx'
import { Notice } from '../ui/notice.tsx'
import { articlesOptions } from './articles-query.ts'
import styles from './nothing-found.module.css'
import { askedOf, filtersInForce, type SearchState, WITHOUT } from './search-state.ts'

type Props = { state: SearchState; onChange: (change: Partial<SearchState>) => void }

/** No article: what was nearly asked and finds some. */
export function NothingFound({ state, onChange }: Props) {
  const { t } = useTranslation()
  const inForce = filtersInForce(state)
  return (
    <div className={styles.nothing}>
      <Notice
        heading="h2"
        title={t('search.empty.title')}
        hint={t('search.empty.hint')}
        action={
          <Link className="button" to="/search" search={inForce.length > 0 ? { q: state.q } : {}}>
            {t(inForce.length > 0 ? 'search.empty.action' : 'search.empty.start')}
          </Link>
        }
      />
      <DidYouMean filters={pickFilters(state)} />
      {inForce.length > 0 && <OneLess state={state} onChange={onChange} />}
      <p className={styles.why}>
        <Link className="link" to="/why" search={pickFilters(state)}>
          {t('why.expected')}
        </Link>
      </p>
    </div>
  )
}

/** Each filter whose absence would give articles, with how many. */
function OneLess({ state, onChange }: Props) {
  const { t } = useTranslation()
  const inForce = filtersInForce(state)
  const answers = useQueries({
    queries: inForce.map((name) =>
      articlesOptions({ ...askedOf({ ...state, ...WITHOUT[name] }), page: 1, pageSize: 1 }),
    ),
  })
  const found = inForce.flatMap((name, at) => {
    const { data, isPlaceholderData } = answers[at] ?? {}
    return data && !isPlaceholderData && data.total > 0 ? [{ name, total: data.total }] : []
  })
  if (found.length === 0) return null
  return (
    <section>
      <h3>{t('search.empty.without')}</h3>
      <ul className={styles.ways}>
        {found.map(({ name, total }) => (
          <li key={name}>
            <button type="button" className="button" onClick={() => onChange(WITHOUT[name])}>
              {t(`search.empty.filters.${name}`, { articles: t('common.articles', { count: total }) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
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
