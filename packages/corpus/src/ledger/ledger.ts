import type {
  ArticleTrace,
  LoadFile,
  LoadGroup,
  LoadNote,
  LoadRefusal,
  LoadSummary,
  Removal,
} from '@tidewatch/schema/ledger'
import type { EngineIndex } from '../index/engine-index.ts'
import type { FilesQuery } from '../store/load-files.ts'
import type { RefusalQuery } from '../store/refusals.ts'
import type { Store } from '../store/store.ts'
import { groupFiles } from './group-files.ts'
import { KEPT_REFUSALS } from './recorder.ts'
import { planRemoval, removeSource } from './remove-source.ts'

const PAGE = 1_000

export type LedgerReading = ReturnType<typeof ledgerReading>

/** What was loaded from where, when and with what result, and where each article came from. */
export function ledgerReading(store: Store) {
  function* files(query: FilesQuery = {}): Generator<LoadFile> {
    for (let after = 0; ; ) {
      const page = store.loadFiles.page(query, after, PAGE)
      for (const { file } of page) yield file
      const last = page.at(-1)
      if (!last || page.length < PAGE) return
      after = last.n
    }
  }

  function* refusals(query: RefusalQuery = {}): Generator<LoadRefusal> {
    for (let after = 0; ; ) {
      const page = store.refusals.page(query, after, PAGE)
      yield* page
      const last = page.at(-1)
      if (!last || page.length < PAGE) return
      after = last.refusal
    }
  }

  return {
    /** Newest first, before the entry `before`. */
    loads: (limit = 50, before?: number): LoadSummary[] => store.loads.list(limit, before),
    load(n: number): (LoadSummary & { files: number; notes: LoadNote[] }) | null {
      const found = store.loads.get(n)
      return found && { ...found, files: store.loadFiles.count({ load: n }), notes: store.loads.notes(n) }
    },
    /** Files and addresses, each with its last load, or with what one load did. */
    files,
    /** Some of them, after the one with the number `after`, and how many there are. */
    filesPage: (query: FilesQuery, after: number, limit: number) => ({
      total: store.loadFiles.count(query),
      files: store.loadFiles.page(query, after, limit),
    }),
    groups: (query: FilesQuery = {}, most = 40): LoadGroup[] => groupFiles(files(query), most),
    countFiles: (query: FilesQuery = {}): number => store.loadFiles.count(query),
    refusals,
    refusalsPage: (query: RefusalQuery, after: number, limit: number) => ({
      total: store.refusals.count(query),
      refusals: store.refusals.page(query, after, limit),
    }),
    /** Refusals of one load that are kept here; the others stand in its file of refusals only. */
    keptRefusals: KEPT_REFUSALS,
    /** Every place that brought the article, the first one first. */
    trace: (id: string): ArticleTrace[] => store.brought.trace(id),
    /** What `remove` would do. */
    plan: (target: string): Removal => planRemoval(store, target),
  }
}

type Parts = { store: Store; index: EngineIndex; onVisible: () => void }

/** The ledger, and how to take out again what was loaded. */
export const ledger = ({ store, index, onVisible }: Parts) => ({
  ...ledgerReading(store),
  /** Removes a file, folder or address with all that only it brought; `CannotRemove` where it can't be done. */
  remove: (target: string): Promise<Removal> => removeSource({ store, index, onVisible }, target),
})
