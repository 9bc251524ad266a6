import type { Article } from '@tidewatch/schema/article'
import type { Origin, RawRecord, Refusal } from '@tidewatch/schema/raw-record'
import { toArticle } from '../to-article.ts'

/** What loading would make of an item; `publishedAt` is the time, else the day as far as it is known, else null. */
export type DryLine = Origin &
  (
    | { refused: string }
    | (Pick<Article, (typeof FIELDS)[number]> & { publishedAt: string | null; notes: string[] })
  )

const FIELDS = [
  'title',
  'body',
  'precision',
  'dateOrigin',
  'zone',
  'dateDoubts',
  'dateCandidates',
  'author',
  'source',
  'claimedOrigin',
  'url',
  'language',
  'section',
  'keywords',
  'summary',
  'translations',
  'removed',
  'id',
] as const

export function dryLine(record: RawRecord | Refusal, now: Date): DryLine {
  const { origin } = record
  const made = record.kind === 'refusal' ? { refused: record.reason } : toArticle(record, { now })
  if ('refused' in made) return { ...origin, refused: made.refused }
  const { article, notes } = made
  const { title, body, day, publishedAt } = article
  const rest = Object.fromEntries(FIELDS.map((name) => [name, article[name]])) as Pick<
    Article,
    (typeof FIELDS)[number]
  >
  return { ...origin, ...{ title, body, publishedAt: publishedAt ?? day }, ...rest, notes }
}
