import { useQueries } from '@tanstack/react-query'
import type { QueryEcho } from '@tidewatch/schema/query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilters } from '../filters/filter-defaults.ts'
import { askedOf, filtersInForce, type SearchState, WITHOUT } from '../filters/search-state.ts'
import { articlesOptions } from './articles-query.ts'
import styles from './nothing-found.module.css'

type Props = { state: SearchState; onChange: (change: Partial<SearchState>) => void }
type Change = { key: string; change: Partial<SearchState> }

/** How many articles each of these changes would find; null where that is not known yet. */
function useTotals(state: SearchState, changes: readonly Change[]): (number | null)[] {
  const answers = useQueries({
    queries: changes.map(({ change }) =>
      articlesOptions({ ...askedOf({ ...state, ...change }), page: 1, pageSize: 1 }),
    ),
  })
  return answers.map(({ data, isPlaceholderData }) => (data && !isPlaceholderData ? data.total : null))
}

/** Each filter whose absence would give articles, and all of them at once, with how many. */
export function FewerFilters({ state, onChange }: Props) {
  const { t } = useTranslation()
  const inForce = filtersInForce(state)
  const ways = [
    ...inForce.map((name) => ({
      key: name,
      change: WITHOUT[name],
      says: (articles: string) => t(`search.empty.filters.${name}`, { articles }),
    })),
    ...(inForce.length > 1
      ? [
          {
            key: 'all',
            change: noFiltersFor(state),
            says: (articles: string) => t('search.empty.all', { articles }),
          },
        ]
      : []),
  ]
  const totals = useTotals(state, ways)
  const found = ways.flatMap((way, at) => (totals[at] ? [{ ...way, total: totals[at] }] : []))
  if (found.length === 0) return null
  return (
    <Ways title={t('search.empty.without')}>
      {found.map(({ key, change, says, total }) => (
        <li key={key}>
          <button type="button" className="button" onClick={() => onChange(change)}>
            {says(t('common.articles', { count: total }))}
          </button>
        </li>
      ))}
    </Ways>
  )
}

const noFiltersFor = ({ q }: SearchState): Partial<SearchState> => ({ ...noFilters, q })

const MOST_TERMS = 8

/** What each word of the query finds by itself, which shows the one that nothing contains. */
export function EachAlone({ query, state, onChange }: Props & { query: QueryEcho }) {
  const { t } = useTranslation()
  const wanted = query.terms.filter(({ excluded }) => !excluded)
  const terms = wanted.length > 1 && wanted.length <= MOST_TERMS ? wanted : []
  const ways = terms.map((term) => ({ key: term.text, change: { q: alone(term) } }))
  const totals = useTotals(state, ways)
  if (totals.includes(null) || totals.every((total) => total === 0)) return null
  return (
    <Ways title={t('search.empty.alone')}>
      {ways.map(({ key, change }, at) => (
        <li key={key}>
          <button
            type="button"
            className="button"
            disabled={totals[at] === 0}
            onClick={() => onChange(change)}
          >
            {t('search.empty.term', {
              text: t('common.quote', { text: key }),
              articles: t('common.articles', { count: totals[at] ?? 0 }),
            })}
          </button>
        </li>
      ))}
    </Ways>
  )
}

/** A term that has variants was typed without quotation marks, and finds them only so. */
const alone = ({ text, variants }: QueryEcho['terms'][number]) =>
  variants.length > 0 || text.includes('"') ? text : `"${text}"`

const Ways = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <ul className={styles.ways}>{children}</ul>
  </section>
)
