import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { Member } from '@tidewatch/corpus/stories/member'
import type { ArticleAnswer, PlacedMention } from '@tidewatch/schema/answers'
import type { ArticleTrace } from '@tidewatch/schema/ledger'
import type { Matcher } from '@tidewatch/text/matcher'
import { tokens } from '@tidewatch/text/tokens'
import { themesOf } from './article-item.ts'
import type { Marker } from './highlight.ts'

type Parts = {
  themes: Matcher
  asked: Marker | null
  story: Member[]
  loadedAt: string
  broughtBy: ArticleTrace[]
  revision: number
}

/** The whole article, every mention in its place. */
export function wholeArticle(stored: StoredArticle, parts: Parts): ArticleAnswer {
  const { title, body, language, translations, ...rest } = stored.article
  const placed = (text: string): PlacedMention[] => {
    const found = tokens(text)
    return parts.themes
      .find(found)
      .map(({ id, first, last }) => ({ theme: id, from: found.from[first] ?? 0, to: found.to[last] ?? 0 }))
  }
  const marked: Marker = (text, field) => parts.asked?.(text, field) ?? []
  return {
    ...rest,
    versions: [{ language, title, body }, ...translations].map((version) => ({
      ...version,
      mentions: { title: placed(version.title), body: placed(version.body) },
      matches: { title: marked(version.title, 'title'), body: marked(version.body, 'body') },
    })),
    themes: themesOf(stored),
    removedPlaces: rest.removed.map((block) => ({ mentions: placed(block), matches: marked(block, 'body') })),
    story: parts.story.map(({ id, title, source, day, precision, claimedOrigin }, at) => ({
      ...{ id, title, source, day, precision, claimedOrigin },
      isFirst: at === 0,
    })),
    loadedFrom: { ...stored.origin, at: parts.loadedAt },
    broughtBy: parts.broughtBy,
    revision: parts.revision,
  }
}
