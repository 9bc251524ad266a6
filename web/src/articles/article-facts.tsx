import type { ArticleAnswer } from '@tidewatch/schema/answers'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import styles from './article-facts.module.css'
import { dayWords } from './day-words.ts'

/** What is known of an article, and where it was loaded from. */
export function ArticleFacts({ article }: { article: ArticleAnswer }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { loadedFrom } = article
  const facts = {
    source: article.source,
    day: dayWords(article, t, formats),
    dateOrigin: article.dateOrigin === 'none' ? null : t(`article.dateOrigins.${article.dateOrigin}`),
    language: article.versions.map(({ language }) => languageName(language, formats.language)).join(', '),
    section: article.section,
    author: article.author,
    type: article.type,
    keywords: article.keywords.join(', '),
    views: article.views === null ? null : formats.number(article.views),
    loadedFrom:
      loadedFrom.line === null
        ? loadedFrom.file
        : t('article.line', { file: loadedFrom.file, line: loadedFrom.line }),
    loadedAt: formats.time(loadedFrom.at),
    id: article.id,
  }
  return (
    <dl className={styles.facts}>
      {(Object.keys(facts) as (keyof typeof facts)[]).map((key) =>
        facts[key] ? (
          <div key={key}>
            <dt>{t(`article.fields.${key}`)}</dt>
            <dd>{facts[key]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
