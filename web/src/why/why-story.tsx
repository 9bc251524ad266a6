import { Link } from '@tanstack/react-router'
import type { WhyArticle } from '@tidewatch/schema/why'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import styles from './why-view.module.css'

/** The articles that tell the same story, the first one first. */
export function WhyStory({ article: { id, story }, q }: { article: WhyArticle; q: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (story.every((one) => one.id === id)) return <p className="muted">{t('why.alone')}</p>
  return (
    <ol className={styles.places}>
      {story.map((one) => (
        <li key={one.id} aria-current={one.id === id || undefined}>
          {one.id === id ? (
            one.title
          ) : (
            <Link className="link" to="/articles/$id" params={{ id: one.id }} search={{ q }}>
              {one.title}
            </Link>
          )}{' '}
          <span className={`dotted ${styles.notes}`}>
            {one.isFirst && <span>{t('article.first')}</span>}
            <span>{dayWords(one, t, formats)}</span>
            <span>{one.source}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
