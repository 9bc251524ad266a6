import type { StoredArticle } from '../store/articles.ts'
import type { Store } from '../store/store.ts'

/** Of an article: how many others tell its story, and the id of the first where that is another. */
export type StoryOf = { reprints: number; firstId: string | null }

/** The stories of some articles at once, by the articles' numbers. */
export function storiesOf(store: Store, articles: readonly StoredArticle[]): ReadonlyMap<number, StoryOf> {
  const sizes = store.stories.sizes(articles.map(({ story }) => story))
  const ids = store.stories.ids(articles.filter(({ n, story }) => n !== story).map(({ story }) => story))
  return new Map(
    articles.map(({ n, story }) => {
      const firstId = n === story ? null : (ids.get(story) ?? null)
      return [n, { reprints: (sizes.get(story) ?? 1) - 1, firstId }]
    }),
  )
}
