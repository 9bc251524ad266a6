import { randomBytes } from 'node:crypto'
import type { Theme } from '@tidewatch/schema/theme'
import { createTagger } from '@tidewatch/text/tagger'
import { themePart } from './index/document.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { feed } from './index/feed.ts'
import { createIndex, type Repair, repair, sendAll } from './index/repair.ts'
import { LAYOUT } from './index/settings.ts'
import type { StoredArticle } from './store/articles.ts'
import type { Store } from './store/store.ts'

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

export function upkeep(store: Store, index: EngineIndex, onVisible: () => void) {
  /** Fills a new index from the store beside the old one, then lets readers move over at once. */
  async function rebuild(onProgress: (done: number) => void = () => {}): Promise<number> {
    const fresh = freshUid()
    const old = indexUid(store)
    await index.insist((meili) => createIndex(meili, fresh))
    const sent = await sendAll(index.named(fresh), pages(store, onProgress), () => {})
    store.atOnce(() => {
      store.meta.set('index', fresh)
      store.meta.set('layout', String(LAYOUT))
    })
    onVisible()
    await index.insist((meili) => meili.deleteIndexIfExists(old))
    return sent
  }

  /** Finds the themes anew in every article that was tagged by an older dictionary. */
  async function retag(onProgress: (done: number) => void = () => {}): Promise<number> {
    const { version, themes } = store.dictionaries.current()
    const tag = createTagger(themes)
    const target = feed(index, onVisible)
    let done = 0
    for (;;) {
      const stale = store.articles.taggedByOther(version, BATCH)
      if (stale.length === 0) break
      const changed = store.atOnce(() => {
        const rev = store.meta.nextRev()
        return stale.map((stored) => {
          const { mentions } = tag(stored.article)
          store.articles.retag(stored.n, mentions, rev, version)
          return { ...stored, mentions, rev }
        })
      })
      await target.push(changed.map(themePart), 'merge')
      done += stale.length
      onProgress(done)
    }
    const { doubtful } = await target.settled()
    if (doubtful) await repair(index, store, onVisible)
    return done
  }

  return {
    rebuild,
    retag,
    /** Makes them the dictionary in force; `retag` then brings the articles up to it. */
    adopt: (themes: readonly Theme[]) => store.dictionaries.use(themes),
    /** Brings the index to where the store is, whatever a crash or an upgrade left. */
    async mend(): Promise<Repair> {
      if (store.meta.get('layout') === String(LAYOUT)) return repair(index, store, onVisible)
      return { sent: await rebuild(), removed: 0 }
    },
  }
}

function* pages(store: Store, onProgress: (done: number) => void): Generator<StoredArticle[]> {
  let done = 0
  for (let page = store.articles.page(0, BATCH); page.length > 0; ) {
    yield page
    done += page.length
    onProgress(done)
    page = store.articles.page(page.at(-1)?.n ?? 0, BATCH)
  }
}
