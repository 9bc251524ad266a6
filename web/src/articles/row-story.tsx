import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ArticleItem } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { noFilters } from '../filters/filter-defaults.ts'
import { askedOf, searchDefaults } from '../filters/search-state.ts'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import { Answer } from '../ui/answer.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './article-row.module.css'
import { articlesOptions } from './articles-query.ts'

const MOST = 100

/** The other articles of a row's story, the earliest first, without leaving the page. */
export function RowStory({ item, q, id }: { item: ArticleItem; q: string; id: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = askedOf({
    ...searchDefaults,
    ...noFilters,
    story: item.firstId ?? item.id,
    sort: 'oldest',
    pageSize: MOST,
  })
  const story = useQuery(articlesOptions(query))
  return (
    <section id={id} className={styles.story} aria-label={t('search.storyOthers')}>
      <Answer query={story} waiting={<Skeleton heights={[20, 20]} />}>
        {({ items, total }) => (
          <>
            <ul>
              {items
                .filter((one) => one.id !== item.id)
                .map((one) => (
                  <li key={one.id}>
                    <Link className="link" to="/articles/$id" params={{ id: one.id }} search={{ q }}>
                      {one.title}
                    </Link>
                    <p className="dotted muted">
                      {one.firstId === null && <span>{t('article.first')}</span>}
                      <span>{one.source}</span>
                      <span>{dayWords(one, t, formats)}</span>
                    </p>
                  </li>
                ))}
            </ul>
            <p className="dotted">
              {total > items.length && <span>{t('search.storyCut', { count: total - items.length })}</span>}
              <span>
                <Link
                  className="link"
                  to="/search"
                  search={{ story: item.firstId ?? item.id, sort: 'oldest' }}
                >
                  {t('search.storyAsList')}
                </Link>
              </span>
            </p>
          </>
        )}
      </Answer>
    </section>
  )
}
