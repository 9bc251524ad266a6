import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SpellingsQuery } from '@tidewatch/schema/suggestions'
import { parseResponse } from 'hono/client'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { pickFilters } from '../filters/filter-defaults.ts'
import styles from './nothing-found.module.css'
import { changeSearch, type SearchState } from './search-state.ts'

const spellingsOptions = (query: SpellingsQuery) =>
  queryOptions({
    queryKey: ['spellings', query],
    queryFn: ({ signal }) => parseResponse(api.suggestions.spellings.$get({ query }, { init: { signal } })),
  })

/** Queries that differ in one word and find something under the same filters; offered, never applied. */
export function DidYouMean({ state }: { state: SearchState }) {
  const { t } = useTranslation()
  const { data } = useQuery(spellingsOptions(pickFilters(state)))
  if (!data || data.spellings.length === 0) return null
  return (
    <section role="status">
      <h3>{t('search.empty.meant')}</h3>
      <ul className={styles.ways}>
        {data.spellings.map(({ q, articles }) => (
          <li key={q}>
            <Link className="button" to="/search" search={changeSearch(state, { q })}>
              {q}
              <span className="muted">{t('common.articles', { count: articles })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
