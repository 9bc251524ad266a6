import { beginKey, endOfKey } from '@tidewatch/text/vocabulary/begin-key'
import type { Db } from '../store/open.ts'
import { scalar } from '../store/scalar.ts'

/** A term of the corpus, how it is typed, and how many articles the query for it found when this was made. */
export type Term = {
  text: string
  /** How it stands in a query. */
  insert: string
  key: string
  pinyin: string | null
  initials: string | null
  articles: number
}

export type Name = { name: string; pinyin: string; initials: string }

export type TitleRow = { n: number; title: string; keywords: string; others: string }

const COLUMNS = 'text, "insert", key, pinyin, initials, articles'

/** Frequent terms of the corpus with their pinyin; made in the background from what the store held at a revision. */
export function vocabularyTable(db: Db) {
  const beginning = (column: 'key' | 'pinyin' | 'initials') =>
    db.prepare(
      `SELECT ${COLUMNS} FROM vocabulary WHERE ${column} >= ?1 AND ${column} < ?2
       ORDER BY ${column} = ?1 DESC, articles DESC LIMIT ?3`,
    )
  const begin = { key: beginning('key'), pinyin: beginning('pinyin'), initials: beginning('initials') }
  const equal = (column: 'pinyin' | 'initials') =>
    db.prepare(`SELECT ${COLUMNS} FROM vocabulary WHERE ${column} = ? ORDER BY articles DESC LIMIT ?`)
  const equals = { pinyin: equal('pinyin'), initials: equal('initials') }
  const latin = db.prepare(
    `SELECT ${COLUMNS} FROM vocabulary WHERE pinyin IS NULL AND length(key) BETWEEN ? AND ? AND instr(key, ' ') = 0`,
  )
  const has = scalar(db, 'SELECT 1 FROM vocabulary WHERE key = ? LIMIT 1')
  const names = db.prepare('SELECT name, pinyin, initials FROM name_pinyin')
  const readings = db.prepare('SELECT pinyin FROM reading WHERE character = ?').pluck()
  const countReadings = scalar(db, 'SELECT count(*) FROM reading')
  const [clear, clearNames] = ['vocabulary', 'name_pinyin'].map((table) => db.prepare(`DELETE FROM ${table}`))
  const insert = db.prepare(`INSERT INTO vocabulary (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`)
  const insertName = db.prepare(
    'INSERT OR REPLACE INTO name_pinyin (name, pinyin, initials) VALUES (?, ?, ?)',
  )
  const insertReading = db.prepare('INSERT OR IGNORE INTO reading (character, pinyin) VALUES (?, ?)')
  const titles = db.prepare(
    `SELECT n, json_extract(data, '$.title') AS title, json_extract(data, '$.keywords') AS keywords,
       (SELECT json_group_array(json_extract(value, '$.title')) FROM json_each(data, '$.translations')) AS others
     FROM article WHERE n > ? ORDER BY n LIMIT ?`,
  )
  const texts = db.prepare('SELECT n, text FROM plain WHERE n > ? ORDER BY n LIMIT ?')
  return {
    /** Terms of which that column begins so: equal ones first, then by their articles. */
    beginning: (column: 'key' | 'pinyin' | 'initials', key: string, limit: number) =>
      begin[column].all(key, endOfKey(key), limit) as Term[],
    sounding: (column: 'pinyin' | 'initials', typed: string, limit: number) =>
      equals[column].all(typed, limit) as Term[],
    has: (text: string) => has(beginKey(text)) !== undefined,
    /** Single Latin words of `least` to `most` letters. */
    latin: (least: number, most: number) => latin.all(least, most) as Term[],
    names: () => names.all() as Name[],
    readings: (character: string) => readings.all(character) as string[],
    hasReadings: () => Number(countReadings()) > 0,
    keepReadings: (rows: Iterable<readonly [string, string]>) => {
      for (const row of rows) insertReading.run(...row)
    },
    replace(terms: readonly Term[], rows: readonly Name[]): void {
      clear?.run()
      clearNames?.run()
      for (const { text, insert: typed, key, pinyin, initials, articles } of terms)
        insert.run(text, typed, key, pinyin, initials, articles)
      for (const { name, pinyin, initials } of rows) insertName.run(name, pinyin, initials)
    },
    titles: (after: number, limit: number) => titles.all(after, limit) as TitleRow[],
    texts: (after: number, limit: number) => texts.all(after, limit) as { n: number; text: string }[],
  }
}
