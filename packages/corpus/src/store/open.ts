import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { scalar } from './scalar.ts'

export type Db = InstanceType<typeof Database>

const MIGRATIONS: readonly string[] = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE load (
     n INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, pid INTEGER NOT NULL, paths TEXT NOT NULL,
     state TEXT NOT NULL,
     read INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
     unchanged INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0);
   CREATE TABLE article (
     n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, hash TEXT NOT NULL,
     source TEXT NOT NULL, language TEXT NOT NULL, section TEXT NOT NULL, day TEXT,
     demo INTEGER NOT NULL, dictionary INTEGER NOT NULL,
     mentions TEXT NOT NULL, data TEXT NOT NULL,
     file TEXT NOT NULL, line INTEGER, load INTEGER NOT NULL REFERENCES load (n));
   CREATE INDEX article_rev ON article (rev);
   CREATE INDEX article_place ON article (source, language, section, day);
   CREATE INDEX article_demo ON article (demo) WHERE demo = 1;
   CREATE INDEX article_dictionary ON article (dictionary);
   CREATE TABLE plain (n INTEGER PRIMARY KEY REFERENCES article (n), text TEXT NOT NULL);
   CREATE TABLE dictionary (
     version INTEGER PRIMARY KEY, created TEXT NOT NULL, hash TEXT NOT NULL, themes TEXT NOT NULL);`,
]

/** Opens `DATA_DIR/corpus.db`, the truth of the corpus, and brings it to the newest layout. */
export function openDb(dataDir: string): Db {
  mkdirSync(dataDir, { recursive: true })
  const db = new Database(join(dataDir, 'corpus.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('busy_timeout = 30000')
  db.pragma('cache_size = -8192')
  migrate(db)
  return db
}

function migrate(db: Db): void {
  const version = () => Number(scalar(db, 'PRAGMA user_version')())
  if (version() > MIGRATIONS.length) {
    throw new Error(
      'corpus.db was written by a newer version of Tidewatch: update the program, or use another DATA_DIR.',
    )
  }
  if (version() === MIGRATIONS.length) return
  db.transaction(() => {
    for (const [at, sql] of MIGRATIONS.entries()) {
      if (at < version()) continue
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${at + 1}`)
    }
  }).immediate()
}
