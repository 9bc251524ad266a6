import type { Article } from '@tidewatch/schema/article'
import { authorsIn } from './authors.ts'

/** What a citation is made of. `accessed` is the ISO day on which the reader saw it. */
export type Cited = Pick<
  Article,
  'id' | 'title' | 'source' | 'url' | 'section' | 'keywords' | 'summary' | 'language' | 'demo'
> & { authors: string[]; day: string | null; accessed: string }

/** Everything on one line: a control character or a line break would end a field of a citation, or the whole of it. */
export function citedOf(article: Article, accessed: string): Cited {
  const { id, language, demo, day } = article
  return {
    ...{ id, language, demo, day, accessed },
    title: oneLine(article.title),
    source: oneLine(article.source),
    section: article.section && oneLine(article.section),
    summary: article.summary && oneLine(article.summary),
    url: article.url && oneLine(article.url),
    keywords: article.keywords.map(oneLine).filter((word) => word !== ''),
    authors: authorsIn(oneLine(article.author ?? '')),
  }
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
