import { followTable } from './store/follow.ts'
import { followEntryTable } from './store/follow-entries.ts'
import { openDb } from './store/open.ts'

export type Follows = ReturnType<typeof openFollows>

/** The list of what is followed, in the record store; needs no search engine. */
export function openFollows(dataDir: string) {
  const db = openDb(dataDir)
  return {
    ...followTable(db),
    entries: followEntryTable(db),
    /** All or nothing; other processes wait until it is done. */
    atOnce: <T>(work: () => T): T => db.transaction(work).immediate(),
    close: () => void db.close(),
  }
}
