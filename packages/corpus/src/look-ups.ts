import type { StoredArticle } from './store/articles.ts'
import type { Store } from './store/store.ts'
import type { Member } from './stories/member.ts'

/** Finds articles by what is pasted: an address, or a text that is not kept. */
export const lookUps = (store: Store) => ({
  /** Addresses of articles that contain `part`, which is in lower case. */
  addresses: (part: string) => store.about.addresses(part),
  byNumber: (n: number): StoredArticle | null => store.articles.byNumbers([n])[0] ?? null,
  /** Numbers of the articles that a file or address brought. */
  broughtFrom: (file: string) => store.brought.from(file),
  /** All articles of the story that a text, in its plain form, would join; none where it would be alone. */
  storyLike(plain: string, about: Omit<Member, 'n'>): Member[] {
    const [twin] = store.stories.twins(plain, about).sort((a, b) => a - b)
    if (twin === undefined) return []
    return store.stories.members(store.stories.of([twin]).get(twin) ?? twin)
  },
})
