import type { Index, Meilisearch } from 'meilisearch'
import type { StoredArticle } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { type IndexDocument, toDocument } from './document.ts'
import { type EngineIndex, isMissing } from './engine-index.ts'
import { feed, succeeded, waitFor } from './feed.ts'
import { SETTINGS } from './settings.ts'

const PAGE = 1_000

/** What a repair found and mended, in articles. */
export type Repair = { sent: number; removed: number }

/** `onWork` is called before the first article is sent; `onVisible` whenever readers may see a change. */
export type Mending = { index: EngineIndex; store: Store; onWork?: () => void; onVisible: () => void }

/**
 * Makes the index agree with the record store. Every row and its document carry the revision of the batch that
 * wrote them; where the two disagree on how many a revision has, that batch is sent again, and what only the index
 * has is removed. Two questions find what a crash left between the two, however large the corpus.
 */
export async function repair({ index, store, onWork, onVisible }: Mending): Promise<Repair> {
  await index.insist(ensureIndex)
  await index.insist(waitUntilIdle)
  const held = await index.insist(revisionsHeld)
  const wanted = store.numbers.perRev()
  const wrong = [...wanted].filter(([rev, count]) => held.get(rev) !== count).map(([rev]) => rev)
  const parts = await index.insist(partialDocuments)
  if (wrong.length + parts.length > 0) onWork?.()
  const sent = await sendAll(index, batchesOf(store, wrong, parts), onVisible)
  const left = sent > 0 ? await index.insist(revisionsHeld) : held
  const stale = [...left].filter(([rev, count]) => (wanted.get(rev) ?? 0) < count).map(([rev]) => rev)
  let removed = 0
  for (const rev of stale) removed += await removeStrays(index, store, rev)
  if (removed > 0) onVisible()
  return { sent, removed }
}

async function ensureIndex(meili: Meilisearch, target: Index<IndexDocument>): Promise<void> {
  try {
    // An index without settings: its maker was killed between the two.
    if ((await target.getFilterableAttributes())?.length) return
    await applySettings(target)
  } catch (error) {
    if (!isMissing(error)) throw error
    await createIndex(meili, target.uid)
  }
}

export async function createIndex(meili: Meilisearch, uid: string): Promise<void> {
  await meili.createIndex(uid, { primaryKey: 'n' }).waitTask().then(succeeded)
  await applySettings(meili.index(uid))
}

/** Waits until it is gone; one that isn't there is gone, too. */
export async function deleteIndex(meili: Meilisearch, uid: string): Promise<void> {
  const task = await meili.deleteIndex(uid).waitTask()
  if (task.error?.code !== 'index_not_found') succeeded(task)
}

const applySettings = (target: Index<IndexDocument>) =>
  target.updateSettings(SETTINGS).waitTask().then(succeeded)

/** Waits for what was under way at the call; later tasks of others don't hold it up. */
async function waitUntilIdle(meili: Meilisearch, target: Index<IndexDocument>): Promise<void> {
  const { results } = await meili.tasks.getTasks({
    indexUids: [target.uid],
    statuses: ['enqueued', 'processing'],
    limit: 1,
  })
  for (const { uid } of results) await waitFor(meili, uid)
}

async function revisionsHeld(_: Meilisearch, target: Index<IndexDocument>): Promise<Map<number, number>> {
  const { facetDistribution } = await target.search('', { limit: 0, facets: ['rev'] })
  return new Map(Object.entries(facetDistribution?.rev ?? {}).map(([rev, count]) => [Number(rev), count]))
}

/** Documents that have only their themes: a retag reached the index before the article did. */
async function partialDocuments(_: Meilisearch, target: Index<IndexDocument>): Promise<number[]> {
  const { hits } = await target.search('', { filter: 'source NOT EXISTS', limit: 1_000_000 })
  return hits.map(({ n }) => Number(n))
}

function* batchesOf(
  store: Store,
  revs: readonly number[],
  numbers: readonly number[],
): Generator<StoredArticle[]> {
  for (const rev of revs) yield store.articles.ofRev(rev)
  for (let at = 0; at < numbers.length; at += PAGE)
    yield store.articles.byNumbers(numbers.slice(at, at + PAGE))
}

export async function sendAll(
  index: EngineIndex,
  batches: Iterable<StoredArticle[]>,
  onVisible: () => void,
): Promise<number> {
  const target = feed(index, onVisible)
  let sent = 0
  for (const batch of batches) {
    await target.push(batch.map(toDocument))
    sent += batch.length
  }
  const { doubtful } = await target.settled()
  if (doubtful)
    throw new Error('The search engine went away while the index was repaired; start again to go on.')
  return sent
}

/** Documents of one revision that the store does not have in that revision: removed articles. */
async function removeStrays(index: EngineIndex, store: Store, rev: number): Promise<number> {
  const kept = new Set(store.articles.ofRev(rev).map(({ n }) => n))
  let removed = 0
  for (let offset = 0; ; offset += PAGE) {
    const strays = await index.insist(async (_, target) => {
      const { hits } = await target.search('', {
        filter: `rev = ${rev}`,
        offset,
        limit: PAGE,
        sort: ['n:asc'],
      })
      return { found: hits.length, numbers: hits.map(({ n }) => Number(n)).filter((n) => !kept.has(n)) }
    })
    if (strays.numbers.length > 0) {
      await index.insist(async (_, target) =>
        succeeded(await target.deleteDocuments(strays.numbers).waitTask()),
      )
      removed += strays.numbers.length
      offset -= strays.numbers.length
    }
    if (strays.found < PAGE) return removed
  }
}
