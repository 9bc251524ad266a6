import { storyTable } from '../stories/story-table.ts'
import { vocabularyTable } from '../vocabulary/vocabulary-table.ts'
import { aboutTable } from './about.ts'
import { articleTable } from './articles.ts'
import { broughtTable } from './brought.ts'
import { dictionaryTable } from './dictionary.ts'
import { loadFileTable } from './load-files.ts'
import { loadTable } from './loads.ts'
import { metaTable } from './meta.ts'
import { numbersTable } from './numbers.ts'
import { openDb } from './open.ts'
import { placeTable } from './places.ts'
import { plainTable } from './plain.ts'
import { refusalTable } from './refusals.ts'
import { sourceTable } from './source-removal.ts'

export type Store = ReturnType<typeof openStore>

/** The record store: the truth of the corpus, in one SQLite file. */
export function openStore(dataDir: string) {
  const db = openDb(dataDir)
  return {
    about: aboutTable(db),
    articles: articleTable(db),
    brought: broughtTable(db),
    dictionaries: dictionaryTable(db),
    loadFiles: loadFileTable(db),
    loads: loadTable(db),
    meta: metaTable(db),
    numbers: numbersTable(db),
    places: placeTable(db),
    plain: plainTable(db),
    refusals: refusalTable(db),
    sourceRemoval: sourceTable(db),
    stories: storyTable(db),
    vocabulary: vocabularyTable(db),
    /** All or nothing; other processes wait until it is done. */
    atOnce: <T>(work: () => T): T => db.transaction(work).immediate(),
    close: () => void db.close(),
  }
}
