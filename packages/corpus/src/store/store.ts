import { articleTable } from './articles.ts'
import { dictionaryTable } from './dictionary.ts'
import { loadTable } from './loads.ts'
import { metaTable } from './meta.ts'
import { numbersTable } from './numbers.ts'
import { openDb } from './open.ts'
import { plainTable } from './plain.ts'

export type Store = ReturnType<typeof openStore>

/** The record store: the truth of the corpus, in one SQLite file. */
export function openStore(dataDir: string) {
  const db = openDb(dataDir)
  return {
    articles: articleTable(db),
    dictionaries: dictionaryTable(db),
    loads: loadTable(db),
    meta: metaTable(db),
    numbers: numbersTable(db),
    plain: plainTable(db),
    /** All or nothing; other processes wait until it is done. */
    atOnce: <T>(work: () => T): T => db.transaction(work).immediate(),
    close: () => void db.close(),
  }
}
