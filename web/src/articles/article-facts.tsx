import type { ArticleAnswer } from '@tidewatch/schema/answers'
import type { DateCandidate, ValueOrigin, Zone } from '@tidewatch/schema/article'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { type Formats, useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import { shortFile } from '../ui/short-file.ts'
import styles from './article-facts.module.css'

/** What is known of an article, and where it was loaded from. */
export function ArticleFacts({ article }: { article: ArticleAnswer }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { loadedFrom } = article
  const place = ({ file, line }: { file: string; line: number | null }) =>
    line === null ? shortFile(file) : t('article.line', { file: shortFile(file), line })
  const { title, url } = article.origins
  const facts = {
    source: article.source,
    day: dayWords(article, t, formats),
    time: article.publishedAt?.slice(11, 19) ?? null,
    zone: article.zone && t(`article.zones.${article.zone.origin}`, { offset: offsetOf(article.zone) }),
    dateOrigin: article.dateOrigin === 'none' ? null : t(`article.dateOrigins.${article.dateOrigin}`),
    doubts: article.dateDoubts.map((doubt) => t(`article.doubts.${doubt}`)).join('; '),
    claimedOrigin: article.claimedOrigin,
    language: article.versions.map(({ language }) => languageName(language, formats.language)).join(', '),
    section: article.section,
    author: article.author,
    type: article.type,
    keywords: article.keywords.join(', '),
    summary: article.summary,
    views: article.views === null ? null : formats.number(article.views),
    loadedFrom: place(loadedFrom),
    loadedAt: formats.time(loadedFrom.at),
    broughtBy: article.broughtBy
      .filter(({ file, line }) => file !== loadedFrom.file || line !== loadedFrom.line)
      .map(place)
      .join('; '),
    id: article.id,
  }
  return (
    <dl className={styles.facts}>
      {(Object.keys(facts) as (keyof typeof facts)[]).map((key) =>
        facts[key] ? (
          <div key={key}>
            <dt>{t(`article.fields.${key}`)}</dt>
            <dd>{withOrigin(facts[key], article.origins[key as keyof typeof article.origins], t)}</dd>
          </div>
        ) : null,
      )}
      {(
        [
          ['title', title],
          ['address', url],
        ] as const
      ).map(
        ([key, origin]) =>
          origin && (
            <div key={key}>
              <dt>{t(`reading.${key}`)}</dt>
              <dd>{t(`reading.origins.${origin}`)}</dd>
            </div>
          ),
      )}
      {article.dateCandidates.length > 0 && (
        <div>
          <dt>{t('article.candidates')}</dt>
          <dd>
            <ul>
              {article.dateCandidates.map((candidate) => (
                <li key={`${candidate.origin} ${candidate.value}`}>
                  {candidateWords(candidate, t, formats)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** A value with where it was read, for those that have that. */
const withOrigin = (value: string, origin: ValueOrigin | undefined, t: TFunction) =>
  origin ? t('reading.origin', { value, origin: t(`reading.origins.${origin}`) }) : value

/** `Z` is UTC itself. */
const offsetOf = ({ offset }: Zone) => (offset === 'Z' ? '' : offset)

/** What it was read as, or why not, how it was written, and where. */
function candidateWords(candidate: DateCandidate, t: TFunction, formats: Formats): string {
  const { value, origin, day, precision, refused } = candidate
  const read = refused ? t(`article.candidateRefused.${refused}`) : dayWords({ day, precision }, t, formats)
  return [read, value, t(`article.dateOrigins.${origin}`)].join(' · ')
}
