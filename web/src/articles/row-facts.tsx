import { Link } from '@tanstack/react-router'
import type { ArticleItem } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import { WhyLink } from '../ui/why-link.tsx'
import styles from './article-row.module.css'

type Props = {
  item: ArticleItem
  q: string
  compact: boolean
  unfolds: string
  unfolded: boolean
  onUnfold: () => void
}

/** Where and when; a reprint leads to the first article, the first one unfolds its reprints. */
export function RowFacts({ item, q, compact, unfolds, unfolded, onUnfold }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const facts = [
    item.source,
    dayWords(item, t, formats),
    languageName(item.language, formats.language),
    ...(item.section && !compact ? [item.section] : []),
    ...(item.demo ? [t('search.demo')] : []),
  ]
  return (
    <p className={`dotted ${styles.facts}`}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {item.firstId !== null && (
        <span>
          <Link className="link" to="/articles/$id" params={{ id: item.firstId }} search={{ q }}>
            {t('search.reprintOf')}
          </Link>
        </span>
      )}
      {item.firstId === null && item.reprints > 0 && (
        <span>
          <button
            type="button"
            className="link"
            aria-expanded={unfolded}
            aria-controls={unfolded ? unfolds : undefined}
            onClick={onUnfold}
          >
            {t('search.reprints', { count: item.reprints })}
          </button>
        </span>
      )}
      {item.dateDoubts.length > 0 && (
        <span>
          {t('search.weak', {
            doubts: formats.list(item.dateDoubts.map((doubt) => t(`article.doubts.${doubt}`))),
          })}
        </span>
      )}
      {!compact && (
        <span>
          <WhyLink id={item.id} title={item.title} text="here" />
        </span>
      )}
    </p>
  )
}
