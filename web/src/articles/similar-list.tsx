import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import { similarOptions } from './reading-query.ts'
import styles from './story-list.module.css'

/** Articles of other stories that share rare words with this one, and which words these are. */
export function SimilarList({ id }: { id: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const similar = useQuery(similarOptions(id))
  if (!similar.data) {
    return (
      <p className="muted">{t(similar.isError ? 'reading.similar.failed' : 'reading.similar.waiting')}</p>
    )
  }
  if (similar.data.items.length === 0) return <p className="muted">{t('reading.similar.none')}</p>
  return (
    <ol className={styles.story}>
      {similar.data.items.map((one) => (
        <li key={one.id}>
          <Link
            className="link"
            to="/articles/$id"
            params={{ id: one.id }}
            lang={one.language === 'zh' ? 'zh-CN' : one.language}
          >
            {one.title}
          </Link>
          <p className="dotted muted">
            <span>{dayWords(one, t, formats)}</span>
            <span>{one.source}</span>
            <span>{t('reading.similar.shared', { words: formats.list(one.shared) })}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
