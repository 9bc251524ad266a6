import { type IndexDocument, storyPart } from './index/document.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { succeeded } from './index/feed.ts'
import type { Store } from './store/store.ts'

/** The engine takes some thousand ids at a time in its stride. */
const BATCH = 5_000

/** What the index is to hear of articles that stay: another one of their story is gone. */
export type Retold = IndexDocument[]

/** Takes articles out of the store, within a transaction of the caller's. Whatever is derived from them goes here. */
export function removeFromStore(store: Store, numbers: readonly number[]): Retold {
  const rev = store.meta.nextRev()
  const moved = store.stories.removed(numbers, rev)
  for (let at = 0; at < numbers.length; at += BATCH) store.articles.remove(numbers.slice(at, at + BATCH))
  return [...store.stories.of(moved)].map(([n, story]) => storyPart({ n, rev, story }))
}

/** Takes them out of the index; what a crash leaves there the next repair finds. */
export async function removeFromIndex(
  index: EngineIndex,
  numbers: readonly number[],
  retold: Retold,
): Promise<void> {
  for (let at = 0; at < numbers.length; at += BATCH) {
    const batch = numbers.slice(at, at + BATCH)
    await index.insist(async (_, target) => succeeded(await target.deleteDocuments(batch).waitTask()))
  }
  for (let at = 0; at < retold.length; at += BATCH) {
    const batch = retold.slice(at, at + BATCH)
    await index.insist(async (_, target) => succeeded(await target.updateDocuments(batch).waitTask()))
  }
}
