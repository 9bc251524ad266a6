import type { Theme } from '@tidewatch/schema/theme'
import { createTagger } from '@tidewatch/text/tagger'
import type { Engine, EngineOptions } from './engine/engine.ts'
import { openEngine } from './engine/open-engine.ts'
import { engineIndex } from './index/engine-index.ts'
import { succeeded } from './index/feed.ts'
import type { Repair } from './index/repair.ts'
import { beginLoad, type LoadSession } from './loading.ts'
import { reading } from './reading.ts'
import { openStore } from './store/store.ts'
import { indexUid, upkeep } from './upkeep.ts'

export type CorpusOptions = EngineOptions

/** What runs at the moment and changes what is counted. */
export type Busy = 'repairing' | 'retagging' | 'loading-demo' | null

export type Corpus = Awaited<ReturnType<typeof openCorpus>>

/** The one door to the articles: the record store, which is the truth, and the search index derived from it. */
export async function openCorpus(options: CorpusOptions) {
  const store = openStore(options.dataDir)
  const engine: Engine = await openEngine(options).catch((error: unknown) => {
    store.close()
    throw error
  })
  const index = engineIndex(engine, () => indexUid(store))
  const onVisible = () => void store.meta.nextRevision()
  const keep = upkeep(store, index, onVisible)
  const read = reading(store, index)
  let busy: Busy = 'repairing'

  async function whileBusy<T>(what: Busy, work: () => Promise<T>): Promise<T> {
    busy = what
    try {
      return await work()
    } finally {
      busy = null
    }
  }

  return {
    ...read,
    /**
     * Puts `themes` in force and brings the index to where the store is, whatever a crash, an upgrade or a changed
     * dictionary left; until it resolves, counts are not to be shown.
     */
    async prepare(
      themes: readonly Theme[],
      onProgress?: (done: number) => void,
    ): Promise<Repair & { retagged: number }> {
      const repair = await whileBusy('repairing', () => keep.mend())
      keep.adopt(themes)
      return { ...repair, retagged: await whileBusy('retagging', () => keep.retag(onProgress)) }
    },
    beginLoad(paths: readonly string[]): LoadSession {
      const { version, themes } = store.dictionaries.current()
      return beginLoad({ store, index, tag: createTagger(themes), dictionary: version, onVisible }, paths)
    },
    rebuild: (onProgress?: (done: number) => void) => whileBusy('repairing', () => keep.rebuild(onProgress)),
    /** Removes the invented articles, for good: they are not loaded again. */
    async removeDemo(): Promise<number> {
      store.meta.set('demo', 'removed')
      const removed = store.atOnce(() => store.articles.removeDemo())
      if (removed > 0) {
        await index.insist(async (_, target) =>
          succeeded(await target.deleteDocuments({ filter: 'demo = true' }).waitTask({ timeout: 600_000 })),
        )
        onVisible()
      }
      return removed
    },
    demo: {
      count: () => store.numbers.demo(),
      removed: () => store.meta.get('demo') === 'removed',
      /** Whether the demo should be loaded: the corpus is empty, or an earlier loading of it was cut short. */
      wanted: () =>
        store.meta.get('demo') === 'loading' || (!store.meta.get('demo') && store.numbers.articles() === 0),
      load: (work: () => Promise<void>) =>
        whileBusy('loading-demo', async () => {
          store.meta.set('demo', 'loading')
          await work()
          if (store.meta.get('demo') === 'loading') store.meta.set('demo', 'loaded')
        }),
    },
    status: () => ({
      engine: { version: engine.version(), reachable: engine.address() !== null },
      articles: store.numbers.articles(),
      demo: store.numbers.demo(),
      revision: store.meta.revision(),
      busy,
    }),
    busy: () => busy,
    dictionary: () => store.dictionaries.current(),
    articlesAfter: (n: number, limit: number) => store.articles.page(n, limit),
    engineAddress: () => engine.ready(30_000),
    enginePid: () => engine.pid(),
    async close(): Promise<void> {
      await engine.close()
      store.close()
    },
  }
}
