import type { Article } from '@tidewatch/schema/article'
import type { LoadCounts, LoadState } from '@tidewatch/schema/ledger'
import { createTagger, type Tagger } from '@tidewatch/text/tagger'
import { fitsIndex, type IndexDocument, storyPart, toDocument } from './index/document.ts'
import type { EngineIndex } from './index/engine-index.ts'
import { feed } from './index/feed.ts'
import { repair } from './index/repair.ts'
import { type Place, type Refused, recorder } from './ledger/recorder.ts'
import type { Put, Tagged } from './store/articles.ts'
import type { LoadAbout } from './store/loads.ts'
import type { Store } from './store/store.ts'
import { indexUid } from './upkeep.ts'

const TOO_LONG: Put = {
  outcome: 'refused',
  reason: 'its text is longer than the search index can hold; split it',
}

export type Added = Place & { article: Article; otherId?: string | null }

/** What goes into the ledger beside the articles of a batch. `done` are outermost files that end with it. */
export type Aside = { refused?: Refused[]; notes?: string[]; done?: { file: string; size: number | null }[] }

export type LoadSession = {
  /** Number of the load in the ledger. */
  load: number
  /**
   * Writes a batch and its part of the ledger to the store, all or nothing, and sends it on to the index; answers in
   * the order given. Waits while the index lags too far behind.
   */
  add(batch: readonly Added[], aside?: Aside): Promise<Put[]>
  /** Waits until all can be searched and closes the entry in the ledger. */
  end(state: LoadState, counts: LoadCounts): Promise<void>
}

type Parts = { store: Store; index: EngineIndex; onVisible: () => void }

export function beginLoad(
  { store, index, onVisible }: Parts,
  paths: readonly string[],
  about?: LoadAbout,
): LoadSession {
  const load = store.loads.begin(paths, about)
  const record = recorder(store, load)
  const target = feed(index, onVisible)
  const uid = indexUid(store)
  const tag = currentTagger(store)

  /** Within one transaction: the dictionary can't change between tagging and writing. */
  function write(batch: readonly Added[], rev: number): { tagged: Tagged[]; puts: Put[] } {
    const { find, version } = tag()
    const tagged: Tagged[] = []
    const puts = batch.map((added) => {
      const article = store.articles.settleId(added, load)
      const one = { ...find(article), article, dictionary: version, origin: added.origin }
      tagged.push(one)
      return fitsIndex(article) ? store.articles.put(one, rev, load) : TOO_LONG
    })
    return { tagged, puts }
  }

  /** Finds the stories of what was written; other articles whose story that changed go to the index in part. */
  function tell(tagged: readonly Tagged[], puts: readonly Put[], rev: number) {
    const texts = puts.flatMap((put, at) => {
      const one = tagged[at]
      if (!one || (put.outcome !== 'added' && put.outcome !== 'updated')) return []
      return { n: put.n, plain: one.plain, demo: one.article.demo }
    })
    const moved = store.stories.put(texts, rev)
    const written = puts.flatMap((put) => (put.outcome !== 'refused' && put.written ? put.n : []))
    return { stories: store.stories.of([...written, ...moved]), moved }
  }

  function enter(batch: readonly Added[], puts: readonly Put[], { refused, notes, done }: Aside): void {
    for (const [at, place] of batch.entries()) record.put(place, puts[at] ?? TOO_LONG)
    for (const one of refused ?? []) record.refuse(one)
    for (const note of notes ?? []) record.note(note)
    record.flush()
    for (const { file, size } of done ?? []) record.done(file, size)
  }

  return {
    load,
    async add(batch, aside = {}) {
      const { tagged, puts, rev, stories, moved } = store.atOnce(() => {
        const next = store.meta.nextRev()
        const written = write(batch, next)
        enter(batch, written.puts, aside)
        return { ...written, ...tell(written.tagged, written.puts, next), rev: next }
      })
      const documents: IndexDocument[] = []
      for (const [at, { article, mentions }] of tagged.entries()) {
        const put = puts[at]
        if (!put || put.outcome === 'refused' || !put.written) continue
        documents.push(toDocument({ n: put.n, rev, article, mentions, story: stories.get(put.n) ?? put.n }))
      }
      await target.push(documents)
      const parts = moved.map((n) => storyPart({ n, rev, story: stories.get(n) ?? n }))
      await target.push(parts, 'merge')
      return puts
    },
    async end(state, counts) {
      try {
        const { doubtful } = await target.settled()
        // A rebuild meanwhile moved readers to another index, which may lack what went to the old one.
        if (doubtful || indexUid(store) !== uid) await repair({ index, store, onVisible })
        store.loads.end(load, state, counts)
      } catch (error) {
        store.loads.end(load, 'failed', counts)
        throw error
      } finally {
        onVisible()
      }
    },
  }
}

/** The tagger of the dictionary in force; another process may put a new one in force during a load. */
function currentTagger(store: Store) {
  let known: { version: number; find: Tagger } | null = null
  return () => {
    const version = store.dictionaries.version()
    if (known?.version !== version) {
      known = { version, find: createTagger(store.dictionaries.current().themes) }
    }
    return known
  }
}
