import type { WhyArticle } from '@tidewatch/schema/why'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import styles from './why-view.module.css'

/** The day that is kept, what is doubtful about it, and all other dates that were found. */
export function WhyDates({ article }: { article: WhyArticle }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { dateOrigin, zone, dateDoubts, dateCandidates } = article
  const origin = (name: WhyArticle['dateOrigin']) => t(`article.dateOrigins.${name}`)
  const facts = [
    dayWords(article, t, formats),
    ...(dateOrigin === 'none' ? [] : [t('why.from', { origin: origin(dateOrigin) })]),
    ...(zone ? [t(`article.zones.${zone.origin}`, { offset: zone.offset === 'Z' ? '' : zone.offset })] : []),
    ...dateDoubts.map((doubt) => t(`article.doubts.${doubt}`)),
  ]
  return (
    <>
      <p className="dotted">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {dateCandidates.length === 0 ? (
        <p className="muted">{t('why.noOthers')}</p>
      ) : (
        <ul className={styles.places} aria-label={t('article.candidates')}>
          {dateCandidates.map((one) => (
            <li key={`${one.origin} ${one.value}`}>
              <span>{one.value}</span>{' '}
              <span className={`dotted ${styles.notes}`}>
                <span>
                  {one.refused ? t(`article.candidateRefused.${one.refused}`) : dayWords(one, t, formats)}
                </span>
                <span>{t('why.from', { origin: origin(one.origin) })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
