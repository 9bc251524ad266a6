import { randomBytes } from 'node:crypto'
import type { Theme } from '@tidewatch/schema/theme'
import { createTagger } from '@tidewatch/text/tagger'
import { themePart } from './index/document.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { feed } from './index/feed.ts'
import { createIndex, deleteIndex, type Repair, repair, sendAll } from './index/repair.ts'
import { LAYOUT } from './index/settings.ts'
import type { BusyMark } from './revision.ts'
import type { StoredArticle } from './store/articles.ts'
import type { Store } from './store/store.ts'
import { backfillStories } from './stories/backfill.ts'
import { turns } from './turns.ts'

const BATCH = 1_000

const freshUid = () => `articles-${randomBytes(6).toString('hex')}`

/** The index that belongs to this store; another store on the same engine has another name. */
export function indexUid(store: Store): string {
  return (
    store.meta.get('index') ??
    store.atOnce(() => {
      const uid = store.meta.get('index') ?? freshUid()
      store.meta.set('index', uid)
      if (!store.meta.get('layout')) store.meta.set('layout', String(LAYOUT))
      return uid
    })
  )
}

/** `onProgress` gets the articles done so far; a `signal` that is aborted stops between two batches. */
export type Upkeep = { onProgress?: ((done: number) => void) | undefined; signal?: AbortSignal | undefined }

type Parts = {
  store: Store
  index: EngineIndex
  mark: BusyMark
  onVisible: () => void
  /** Another process is at it, and is waited for. */
  onWait: () => void
}

export function upkeep({ store, index, mark, onVisible, onWait }: Parts) {
  const inTurn = turns(store, onWait)
  const mend = () =>
    repair({ index, store, onWork: () => mark.set('repairing'), onVisible }).finally(mark.clear)

  /** An index that a rebuild was cut short in, or left behind. */
  async function dropLeftover(): Promise<void> {
    const leftover = store.meta.get('building')
    if (!leftover) return
    if (leftover !== indexUid(store)) await index.insist((meili) => deleteIndex(meili, leftover))
    store.meta.set('building', '')
  }

  /** Fills a new index from the store beside the old one, then lets readers move over at once. */
  async function rebuild({ onProgress, signal }: Upkeep = {}): Promise<number> {
    await dropLeftover()
    const fresh = freshUid()
    store.meta.set('building', fresh)
    await index.insist((meili) => createIndex(meili, fresh))
    const sent = await sendAll(index.named(fresh), pages(store, { onProgress, signal }), () => {})
    if (signal?.aborted) return sent
    store.atOnce(() => {
      // The old one is the leftover now.
      store.meta.set('building', indexUid(store))
      store.meta.set('index', fresh)
      store.meta.set('layout', String(LAYOUT))
    })
    onVisible()
    // What a load brought meanwhile went to the old index.
    await mend()
    await dropLeftover()
    return sent
  }

  /** Finds the themes anew in every article that was tagged by an older dictionary. */
  async function retag({ onProgress, signal }: Upkeep = {}): Promise<number> {
    const { version, themes } = store.dictionaries.current()
    if (store.articles.taggedByOlder(version, 1).length === 0) return 0
    const find = createTagger(themes)
    const target = feed(index, onVisible)
    let done = 0
    mark.set('retagging')
    try {
      for (;;) {
        const changed = store.atOnce(() => {
          const stale = store.articles.taggedByOlder(version, BATCH)
          const rev = store.meta.nextRev()
          return stale.map((stored) => {
            const { mentions } = find(stored.article)
            store.articles.retag(stored.n, mentions, rev, version)
            return { ...stored, mentions, rev }
          })
        })
        await target.push(changed.map(themePart), 'merge')
        done += changed.length
        onProgress?.(done)
        if (changed.length < BATCH || signal?.aborted) break
      }
      await target.settled()
    } finally {
      mark.clear()
    }
    await mend()
    return done
  }

  async function bringUpToDate(): Promise<Repair> {
    // A store that has no index yet gets its name, and with it the present layout.
    indexUid(store)
    await backfillStories(store, mark)
    await dropLeftover()
    if (store.meta.get('layout') === String(LAYOUT)) return mend()
    return { sent: await rebuild(), removed: 0 }
  }

  return {
    rebuild: (options?: Upkeep) => inTurn(() => rebuild(options)),
    retag: (options?: Upkeep) => inTurn(() => retag(options)),
    /** Makes them the dictionary in force; `retag` then brings the articles up to it. */
    adopt: (themes: readonly Theme[]) => store.dictionaries.use(themes),
    /** Brings the index to where the store is, whatever a crash or an upgrade left. */
    mend: () => inTurn(bringUpToDate),
  }
}

function* pages(store: Store, { onProgress, signal }: Upkeep): Generator<StoredArticle[]> {
  let done = 0
  for (let page = store.articles.page(0, BATCH); page.length > 0 && !signal?.aborted; ) {
    yield page
    done += page.length
    onProgress?.(done)
    page = store.articles.page(page.at(-1)?.n ?? 0, BATCH)
  }
}
