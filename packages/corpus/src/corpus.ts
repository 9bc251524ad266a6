import type { HealthAnswer } from '@tidewatch/schema/answers'
import type { Theme } from '@tidewatch/schema/theme'
import { demoShelf } from './demo-shelf.ts'
import type { Engine, EngineOptions } from './engine/engine.ts'
import { openEngine } from './engine/open-engine.ts'
import { engineIndex } from './index/engine-index.ts'
import type { Repair } from './index/repair.ts'
import { ledger } from './ledger/ledger.ts'
import { beginLoad, type LoadSession } from './loading.ts'
import { reading } from './reading.ts'
import { busyMark, revisions } from './revision.ts'
import { openScan } from './scan/pool.ts'
import { similarTo } from './similar/similar.ts'
import type { StoredArticle } from './store/articles.ts'
import type { LoadAbout } from './store/loads.ts'
import { openStore } from './store/store.ts'
import { indexUid, type Upkeep, upkeep } from './upkeep.ts'
import { keepFresh } from './vocabulary/keep-fresh.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

export type CorpusOptions = EngineOptions

/** How often a running app looks whether a loader died. */
const WATCH_MS = 1_000

export type Corpus = Awaited<ReturnType<typeof openCorpus>>

/** The one door to the articles: the record store, which is the truth, and the search index derived from it. */
export async function openCorpus(options: CorpusOptions) {
  const store = openStore(options.dataDir)
  const engine: Engine = await openEngine(options).catch((error: unknown) => {
    store.close()
    throw error
  })
  const index = engineIndex(engine, () => indexUid(store))
  const scan = openScan(options.dataDir)
  const revision = revisions(store)
  const mark = busyMark(store)
  const onWait = () =>
    options.log({ level: 'warn', message: 'Another process brings the index up to date: waiting for it.' })
  const keep = upkeep({ store, index, mark, onVisible: revision.next, onWait })
  const demo = demoShelf({ store, index, onVisible: revision.next })
  const read = reading(store, index, scan, revision)
  const words = vocabulary({ store, reading: read, revision, dataDir: options.dataDir })
  let isPrepared = false
  let watching: NodeJS.Timeout | undefined
  let forget = () => {}

  /** A killed loader leaves articles in the store that the index may lack: nobody else would send them. */
  async function mendAfterDeadLoads(): Promise<void> {
    if (revision.closeDeadLoads()) await keep.mend()
    revision.next()
  }

  const busy = (): HealthAnswer['busy'] => {
    if (!isPrepared) return 'repairing' as const
    return mark.current() ?? (demo.isLoading() ? 'loading-demo' : revision.isMoving() ? 'loading' : null)
  }

  return {
    ...read,
    vocabulary: words,
    /**
     * Puts `themes` in force and brings the index to where the store is, whatever a crash, an upgrade or a changed
     * dictionary left; until it resolves, counts are not to be shown.
     */
    async prepare(themes: readonly Theme[], upkeepOptions?: Upkeep): Promise<Repair & { retagged: number }> {
      const wasCut = revision.closeDeadLoads()
      const repair = await keep.mend()
      if (wasCut) revision.next()
      keep.adopt(themes)
      const retagged = await keep.retag(upkeepOptions)
      isPrepared = true
      return { ...repair, retagged }
    },
    /**
     * For a program that stays: notices when another one that was loading is gone, and finishes its work; keeps the
     * vocabulary up to date.
     */
    watch(onError: (error: unknown) => void): void {
      forget = keepFresh(words, onError)
      let isMending = false
      watching = setInterval(() => {
        if (isMending || !revision.hasDeadLoads()) return
        isMending = true
        mendAfterDeadLoads()
          .catch(onError)
          .finally(() => {
            isMending = false
          })
      }, WATCH_MS).unref()
    },
    beginLoad: (paths: readonly string[], about?: LoadAbout): LoadSession =>
      beginLoad({ store, index, onVisible: revision.next }, paths, about),
    ledger: ledger({ store, index, onVisible: revision.next }),
    rebuild: keep.rebuild,
    demo,
    status: () => ({
      engine: { version: engine.version(), reachable: engine.address() !== null },
      articles: store.numbers.articles(),
      demo: store.numbers.demo(),
      revision: revision.now(),
      busy: busy(),
    }),
    busy,
    /** Articles of other stories that share rare words with this one, the most alike first. */
    similar: (stored: StoredArticle) => similarTo(index, store, stored),
    dictionary: () => store.dictionaries.current(),
    articlesAfter: (n: number, limit: number) => store.articles.page(n, limit),
    engineAddress: () => engine.ready(30_000),
    enginePid: () => engine.pid(),
    async close(): Promise<void> {
      clearInterval(watching)
      forget()
      await words.close()
      await scan.close()
      await engine.close()
      store.close()
    },
  }
}
