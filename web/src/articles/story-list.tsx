import { Link } from '@tanstack/react-router'
import type { ArticleAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import styles from './story-list.module.css'

/** The articles that tell one story, in order of time: who was first, and whom the others name. */
export function StoryList({ article: { id, story } }: { article: ArticleAnswer }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ol className={styles.story}>
      {story.map((one) => (
        <li key={one.id} aria-current={one.id === id || undefined}>
          {one.id === id ? (
            <span>{one.title}</span>
          ) : (
            <Link className="link" to="/articles/$id" params={{ id: one.id }}>
              {one.title}
            </Link>
          )}
          <p className="dotted muted">
            {one.isFirst && <span>{t('article.first')}</span>}
            <span>{dayWords(one, t, formats)}</span>
            <span>{one.source}</span>
            {one.claimedOrigin && <span>{t('article.asFrom', { origin: one.claimedOrigin })}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
