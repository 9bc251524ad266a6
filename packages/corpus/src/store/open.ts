import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { scalar } from './scalar.ts'

export type Db = InstanceType<typeof Database>

export const MIGRATIONS: readonly string[] = [
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
  `ALTER TABLE load ADD COLUMN kind TEXT NOT NULL DEFAULT 'load';
   ALTER TABLE load ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE load ADD COLUMN about TEXT NOT NULL DEFAULT '{}';
   CREATE TABLE place (
     n INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, container INTEGER REFERENCES place (n), removed TEXT);
   CREATE INDEX place_container ON place (container) WHERE container IS NOT NULL;
   CREATE TABLE load_file (
     place INTEGER NOT NULL REFERENCES place (n), load INTEGER NOT NULL REFERENCES load (n), size INTEGER, ended TEXT,
     read INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
     unchanged INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
     PRIMARY KEY (place, load)) WITHOUT ROWID;
   CREATE INDEX load_file_load ON load_file (load);
   CREATE TABLE brought (
     place INTEGER NOT NULL REFERENCES place (n), article INTEGER NOT NULL REFERENCES article (n),
     line INTEGER NOT NULL, load INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (place, article)) WITHOUT ROWID;
   CREATE INDEX brought_article ON brought (article);
   CREATE TABLE refusal (
     n INTEGER PRIMARY KEY, load INTEGER NOT NULL REFERENCES load (n), place INTEGER NOT NULL REFERENCES place (n),
     line INTEGER NOT NULL, reason TEXT NOT NULL, sample TEXT NOT NULL, outcome TEXT, closed INTEGER);
   CREATE INDEX refusal_load ON refusal (load);
   CREATE INDEX refusal_open ON refusal (place, line) WHERE outcome IS NULL;
   CREATE TABLE load_note (
     load INTEGER NOT NULL REFERENCES load (n), note TEXT NOT NULL, times INTEGER NOT NULL,
     PRIMARY KEY (load, note)) WITHOUT ROWID;
   INSERT INTO place (file) SELECT DISTINCT file FROM article;
   INSERT INTO brought (place, article, line, load, hash)
     SELECT place.n, article.n, coalesce(line, 0), load, substr(hash, 1, 8) FROM article JOIN place USING (file);
   INSERT INTO load_file (place, load, ended, read, added)
     SELECT place, load, (SELECT ended FROM load WHERE n = brought.load), count(*), count(*) FROM brought
     GROUP BY place, load;`,
  `CREATE TABLE follow (
     n INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, every INTEGER NOT NULL,
     pages INTEGER NOT NULL, added TEXT NOT NULL, next TEXT NOT NULL, checked TEXT, etag TEXT, modified TEXT,
     result TEXT, failures INTEGER NOT NULL DEFAULT 0, gone TEXT, claim TEXT, claimed TEXT);
   CREATE TABLE follow_entry (
     follow INTEGER NOT NULL REFERENCES follow (n), entry TEXT NOT NULL, version TEXT NOT NULL,
     tries INTEGER NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (follow, entry)) WITHOUT ROWID;`,
  `CREATE TABLE IF NOT EXISTS fingerprint (n INTEGER PRIMARY KEY, data BLOB NOT NULL);
   CREATE TABLE IF NOT EXISTS story_key (key INTEGER, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS story_key_new (key INTEGER, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS kin (n INTEGER PRIMARY KEY, kin INTEGER NOT NULL, story INTEGER NOT NULL);
   CREATE INDEX IF NOT EXISTS kin_kin ON kin (kin);
   CREATE INDEX IF NOT EXISTS kin_story ON kin (story);`,
  `CREATE TABLE about (n INTEGER PRIMARY KEY REFERENCES article (n), author TEXT, url TEXT);
   INSERT INTO about (n, author, url) SELECT n, data ->> '$.author', data ->> '$.url' FROM article;
   CREATE INDEX about_author ON about (author) WHERE author IS NOT NULL;
   CREATE INDEX about_foreign ON about (n) WHERE url GLOB '*[^ -~]*';`,
  `CREATE TABLE vocabulary (
     n INTEGER PRIMARY KEY, text TEXT NOT NULL, "insert" TEXT NOT NULL, key TEXT NOT NULL, pinyin TEXT, initials TEXT,
     articles INTEGER NOT NULL);
   CREATE INDEX vocabulary_key ON vocabulary (key);
   CREATE INDEX vocabulary_pinyin ON vocabulary (pinyin) WHERE pinyin IS NOT NULL;
   CREATE INDEX vocabulary_initials ON vocabulary (initials) WHERE initials IS NOT NULL;
   CREATE TABLE name_pinyin (name TEXT PRIMARY KEY, pinyin TEXT NOT NULL, initials TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE reading (character TEXT, pinyin TEXT, PRIMARY KEY (character, pinyin)) WITHOUT ROWID;`,
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
