import type { Article } from '@tidewatch/schema/article'

/** An article before the gate: not yet checked or cleaned, without what follows from the rest. */
export type Draft = Omit<Article, 'id' | 'language' | 'source' | 'demo'> & {
  id: string | null
  language: string | null
  source: string | null
  /** The address that the article itself was found under; `url` may be one that it only names as its origin. */
  ownUrl: string | null
}

/** All that an article keeps of its date, or of having none. */
export type Dated = Pick<
  Article,
  'day' | 'precision' | 'publishedAt' | 'dateOrigin' | 'zone' | 'dateCandidates' | 'dateDoubts'
>
