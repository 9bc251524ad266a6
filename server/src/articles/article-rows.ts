import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { StoryOf } from '@tidewatch/corpus/stories/stories-of'
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
  'story',
  'reprint_of',
  'claimed_origin',
  'date_origin',
  'date_doubts',
] as const

/**
 * One row an article; `themes` reads `5g:3 quantum:1`, the numbers being mentions. `story` is the id of its first
 * article, the same in all rows of a story; `reprint_of` is that, too, but empty for the first one itself.
 */
export function articleRow(stored: StoredArticle, story: StoryOf | undefined) {
  const { id, title, day, precision, source, section, author, language, url, demo } = stored.article
  const { claimedOrigin, dateOrigin, dateDoubts } = stored.article
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
    story: story?.firstId ?? id,
    reprint_of: story?.firstId ?? '',
    claimed_origin: claimedOrigin ?? '',
    date_origin: dateOrigin,
    date_doubts: dateDoubts.join(' '),
  }
}
