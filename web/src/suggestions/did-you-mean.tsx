import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Filters } from '@tidewatch/schema/filters'
import { useTranslation } from 'react-i18next'
import styles from './did-you-mean.module.css'
import { spellingsOptions } from './suggestions-query.ts'

/** Other spellings of a query that finds nothing, each with what it finds; offered, never put in its place. */
export function DidYouMean({ filters }: { filters: Filters }) {
  const { t } = useTranslation()
  const answer = useQuery({ ...spellingsOptions(filters), enabled: filters.q !== '' })
  const spellings = answer.data?.spellings ?? []
  if (spellings.length === 0) return null
  return (
    <section>
      <h3>{t('suggestions.meant')}</h3>
      <ul className={styles.spellings}>
        {spellings.map(({ q, articles }) => (
          <li key={q}>
            <Link className="link" to="/search" search={{ ...filters, q }}>
              {q}
            </Link>
            <span className={styles.articles}>{t('common.articles', { count: articles })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
