import type { Article } from '@tidewatch/schema/article'
import type { Origin } from '@tidewatch/schema/raw-record'
import type { Tagger } from '@tidewatch/text/tagger'
import { fitsIndex, type IndexDocument, toDocument } from './index/document.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { feed } from './index/feed.ts'
import { repair } from './index/repair.ts'
import type { Put } from './store/articles.ts'
import type { LoadCounts, LoadState } from './store/loads.ts'
import type { Store } from './store/store.ts'

const TOO_LONG: Put = {
  outcome: 'refused',
  reason: 'its text is longer than the search index can hold; split it',
}

export type Added = { article: Article; origin: Origin }

export type LoadSession = {
  /**
   * Writes a batch to the store, all or nothing, and sends it on to the index; answers in the order given. Waits
   * while the index lags too far behind.
   */
  add(batch: readonly Added[]): Promise<Put[]>
  /** Waits until all can be searched and closes the entry in the ledger. */
  end(state: LoadState, counts: LoadCounts): Promise<void>
}

type Parts = {
  store: Store
  index: EngineIndex
  tag: Tagger
  dictionary: number
  onVisible: () => void
}

export function beginLoad(parts: Parts, paths: readonly string[]): LoadSession {
  const { store, index, tag, dictionary, onVisible } = parts
  const load = store.loads.begin(paths)
  const target = feed(index, onVisible)
  return {
    async add(batch) {
      const tagged = batch.map(({ article, origin }) => ({ ...tag(article), article, dictionary, origin }))
      const { puts, rev } = store.atOnce(() => {
        const next = store.meta.nextRev()
        return {
          rev: next,
          puts: tagged.map((one) =>
            fitsIndex(one.article) ? store.articles.put(one, next, load) : TOO_LONG,
          ),
        }
      })
      const documents: IndexDocument[] = []
      for (const [at, { article, mentions }] of tagged.entries()) {
        const put = puts[at]
        if (!put || put.outcome === 'refused' || !put.written) continue
        documents.push(toDocument({ n: put.n, rev, article, mentions }))
      }
      await target.push(documents)
      return puts
    },
    async end(state, counts) {
      const { doubtful } = await target.settled()
      if (doubtful) await repair(index, store, onVisible)
      store.loads.end(load, state, counts)
    },
  }
}
