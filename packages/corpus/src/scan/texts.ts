import { join } from 'node:path'
import { type Encode, type PlainArticle, readPlain } from '@tidewatch/text/query/plain-article'
import Database from 'libsql'

/** Stands between articles that are read at once; no text holds it. */
const ARTICLE_BREAK = '\u001c'

/**
 * The texts stay as the store has them, UTF-8 with a character a byte: to make characters of them would take several
 * times as long as to search them.
 */
export const bytes: Encode = (plain) => Buffer.from(plain).toString('latin1')

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
       WHERE n IN (SELECT value FROM json_each(?))`,
    )
    .raw()
  return {
    /** The plain texts of these articles, in `bytes`, in any order; those that are gone are left out. */
    of(numbers: readonly number[]): Text[] {
      const [found, blob] = texts.get(JSON.stringify(numbers)) as [string, Buffer | null]
      const all = blob?.toString('latin1').split(ARTICLE_BREAK) ?? []
      return (JSON.parse(found) as number[]).map((n, at) => ({ n, article: readPlain(all[at] ?? '') }))
    },
    db,
    close: () => void db.close(),
  }
}
