import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import { themesOf } from './article-item.ts'

export const ARTICLE_COLUMNS = [
  'id',
  'title',
  'day',
  'precision',
  'source',
  'section',
  'author',
  'language',
  'url',
  'themes',
  'demo',
] as const

/** One row an article; `themes` reads `5g:3 quantum:1`, the numbers being mentions. */
export function articleRow(stored: StoredArticle) {
  const { id, title, day, precision, source, section, author, language, url, demo } = stored.article
  return {
    id,
    title,
    day: day ?? '',
    precision,
    source,
    section: section ?? '',
    author: author ?? '',
    language,
    url: url ?? '',
    themes: themesOf(stored)
      .map((theme) => `${theme.id}:${theme.mentions}`)
      .join(' '),
    demo: String(demo),
  }
}
