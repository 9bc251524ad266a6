import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { StoryOf } from '@tidewatch/corpus/stories/stories-of'
import type { ArticleItem } from '@tidewatch/schema/answers'
import { excerpts } from '@tidewatch/text/excerpt'
import type { Marker } from './highlight.ts'

/** Two or three lines of a list. */
const EXCERPT = { most: 3, length: 160 }

export const themesOf = ({ mentions }: StoredArticle) =>
  Object.entries(mentions)
    .map(([id, count]) => ({ id, mentions: count }))
    .sort((a, b) => b.mentions - a.mentions || a.id.localeCompare(b.id))

/** A row of a list; excerpts come from the first language version whose body holds a match. */
export function articleItem(
  stored: StoredArticle,
  marker: Marker | null,
  story: StoryOf | undefined,
): ArticleItem {
  const { id, title, body, translations, source, language, section, author } = stored.article
  const { day, precision, dateOrigin, dateDoubts, url, demo } = stored.article
  const marked = [body, ...translations.map((version) => version.body)].map((text) => ({
    text,
    marks: marker?.(text, 'body') ?? [],
  }))
  const best = marked.find(({ marks }) => marks.length > 0) ?? { text: body, marks: [] }
  return {
    id,
    title,
    titleMarks: marker?.(title, 'title') ?? [],
    excerpts: excerpts(best.text, best.marks, EXCERPT),
    source,
    language,
    section,
    author,
    day,
    precision,
    url,
    themes: themesOf(stored),
    demo,
    dateOrigin,
    dateDoubts,
    reprints: story?.reprints ?? 0,
    firstId: story?.firstId ?? null,
    claimedOrigin: stored.article.claimedOrigin ?? null,
  }
}
