import { join } from 'node:path'
import { type Encode, type PlainArticle, readPlain } from '@tidewatch/text/query/plain-article'
import Database from 'libsql'

/** Stands between articles that are read at once; no text holds it. */
const ARTICLE_BREAK = '\u001c'
/** Articles that are read at once: more take more memory, and no less time. */
const BATCH = 250
/** Longer texts, in bytes, are read one by one. */
const LONG = 20_000

/**
 * The texts stay as the store has them, UTF-8 with a character a byte: to make characters of them would take several
 * times as long as to search them.
 */
export const bytes: Encode = (plain) => Buffer.from(plain).toString('latin1')

/** For what looks at words, not for phrases only. */
export const inCharacters = (article: PlainArticle): PlainArticle =>
  article.map(({ title, body }) => ({ title: decoded(title), body: decoded(body) }))

const decoded = (text: string) => Buffer.from(text, 'latin1').toString()

export type Text = { n: number; article: PlainArticle }
export type Texts = ReturnType<typeof openTexts>

/** A connection of its own that only reads, for a thread that goes through many texts. */
export function openTexts(dataDir: string) {
  const db = new Database(join(dataDir, 'corpus.db'))
  db.pragma('query_only = 1')
  db.pragma('busy_timeout = 30000')
  db.pragma('cache_size = -2048')
  const texts = db
    .prepare(
      `SELECT json_group_array(n), CAST(group_concat(text, '${ARTICLE_BREAK}') AS BLOB) FROM plain
       WHERE n IN (SELECT value FROM json_each(?)) AND octet_length(text) <= ${LONG}`,
    )
    .raw()
  const sizes = db
    .prepare('SELECT n, octet_length(text) FROM plain WHERE n IN (SELECT value FROM json_each(?))')
    .raw()
  const long = db.prepare('SELECT CAST(text AS BLOB) FROM plain WHERE n = ?').raw()

  function* longOf(numbers: readonly number[]): Generator<Text> {
    for (const n of numbers) {
      const [blob] = (long.get(n) ?? []) as Buffer[]
      if (blob) yield { n, article: readPlain(blob.toString('latin1')) }
    }
  }

  return {
    /** The plain texts of these articles, in `bytes`, in any order; those that are gone are left out. */
    *of(numbers: readonly number[]): Generator<Text> {
      for (let at = 0; at < numbers.length; at += BATCH) {
        const batch = numbers.slice(at, at + BATCH)
        const [list, blob] = texts.get(JSON.stringify(batch)) as [string, Buffer | null]
        const found = JSON.parse(list) as number[]
        const all = blob?.toString('latin1').split(ARTICLE_BREAK) ?? []
        for (const [place, n] of found.entries()) yield { n, article: readPlain(all[place] ?? '') }
        if (found.length === batch.length) continue
        const known = new Set(found)
        yield* longOf(batch.filter((n) => !known.has(n)))
      }
    },
    /** How many of these articles, from the first on, have no more than so many bytes together. */
    within(numbers: readonly number[], most: number): number {
      const sizeOf = new Map(sizes.all(JSON.stringify(numbers)) as [number, number][])
      let sum = 0
      const over = numbers.findIndex((n) => {
        sum += sizeOf.get(n) ?? 0
        return sum > most
      })
      return over === -1 ? numbers.length : over
    },
    db,
    close: () => void db.close(),
  }
}
