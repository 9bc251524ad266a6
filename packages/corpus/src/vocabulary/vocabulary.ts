import { resolve } from 'node:path'
import type {
  SpellingsAnswer,
  SpellingsQuery,
  SuggestionsAnswer,
  SuggestionsQuery,
} from '@tidewatch/schema/suggestions'
import { isAlive } from '../engine/is-alive.ts'
import type { reading } from '../reading.ts'
import type { Revision } from '../revision.ts'
import type { Store } from '../store/store.ts'
import { vocabularyMark } from './build.ts'
import { type Builder, startBuilder } from './builder.ts'
import { knownNames } from './known-names.ts'
import { spellings } from './spellings.ts'
import { suggest } from './suggest.ts'

type Parts = {
  store: Store
  reading: ReturnType<typeof reading>
  revision: Revision
  dataDir: string
}

/** What people may want to look for, and how they may have meant what they typed. */
export function vocabulary({ store, reading, revision, dataDir }: Parts) {
  let building: Builder | null = null

  const names = () =>
    reading.once(`vocabulary names ${store.meta.get('vocabulary')}`, async () => {
      const [{ themes }, { sources }] = await Promise.all([reading.themes(), reading.sources()])
      return knownNames(themes, sources, store.vocabulary.names())
    })

  const isFresh = () => store.meta.get('vocabulary') === vocabularyMark(store) && !revision.isMoving()

  /** One process of all that run on this corpus builds. */
  const takeTurn = () =>
    store.atOnce(() => {
      const holder = Number(store.meta.get('vocabulary builder') || 0)
      if (holder !== 0 && holder !== process.pid && isAlive(holder)) return false
      store.meta.set('vocabulary builder', String(process.pid))
      return true
    })

  return {
    isFresh,
    /** Brings the terms to what the corpus holds now; what went wrong, or null. Does nothing where all is done. */
    async refresh(): Promise<string | null> {
      if (building || isFresh() || revision.isMoving() || !takeTurn()) return null
      building = startBuilder(resolve(dataDir))
      const { code, said } = await building.ended
      building = null
      return code === 0 ? null : said
    },
    /** Has ready what the first to type would wait for; nothing while articles are loaded. */
    async warm(): Promise<void> {
      if (!revision.isMoving()) await names()
    },
    async suggest(query: SuggestionsQuery): Promise<SuggestionsAnswer> {
      const now = revision.now()
      const sources = { names: await names(), table: store.vocabulary, isCounted: isFresh() }
      return { items: suggest(query, sources), revision: now }
    },
    /** Only for a query that finds nothing; each of its offers was asked for and finds so many. */
    spellings(query: SpellingsQuery): Promise<SpellingsAnswer> {
      const now = revision.now()
      const count = async (q: string) =>
        (await reading.search({ ...query, q, sort: 'newest', page: 1, pageSize: 1 })).total
      return reading.once(`spellings ${JSON.stringify(query)}`, async () => {
        const node = reading.parse(query.q)
        const isInVain = node !== null && (await count(query.q)) === 0
        const found = isInVain ? await spellings(query.q, node, { table: store.vocabulary, count }) : []
        return { spellings: found, revision: now }
      })
    },
    async close(): Promise<void> {
      building?.stop()
      await building?.ended
    },
  }
}
