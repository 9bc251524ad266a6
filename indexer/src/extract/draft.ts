import type { Article } from '@tidewatch/schema/article'
import type { ReadDate } from './date.ts'

/** An article before the gate: not yet checked or cleaned, without what follows from the rest. */
export type Draft = Omit<Article, 'id' | 'language' | 'source' | 'demo'> & {
  id: string | null
  language: string | null
  source: string | null
}

type Dated = Pick<Article, 'day' | 'precision' | 'publishedAt' | 'dateOrigin'>

/** What an article keeps of its date, or of having none. */
export const dated = (date: ReadDate | null, origin: 'field' | 'text'): Dated =>
  date
    ? { day: date.day, precision: date.precision, publishedAt: date.publishedAt, dateOrigin: origin }
    : { day: null, precision: 'none', publishedAt: null, dateOrigin: 'none' }
