import type { ArticleTrace } from '@tidewatch/schema/ledger'
import type { Db } from './open.ts'

/** Enough of a content hash to tell whether two files gave the same text. */
const SHORT = 8

type Brought = { place: number; article: number; line: number; load: number; hash: string }

/** Which file brought which article: all of them, not only the one whose text is kept. */
export function broughtTable(db: Db) {
  const put = db.prepare(
    `INSERT INTO brought (place, article, line, load, hash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (place, article) DO UPDATE SET line = excluded.line, load = excluded.load, hash = excluded.hash
     WHERE load <> excluded.load`,
  )
  const trace = db.prepare(
    `SELECT p.file, b.line, b.load, (SELECT started FROM load WHERE n = b.load) AS at,
       b.hash = substr(a.hash, 1, ${SHORT}) AS isCurrent
     FROM article a JOIN brought b ON b.article = a.n JOIN place p ON p.n = b.place
     WHERE a.id = ? ORDER BY b.load, p.file`,
  )
  const from = db
    .prepare(
      'SELECT b.article FROM brought b JOIN place p ON p.n = b.place WHERE p.file = ? ORDER BY b.article',
    )
    .pluck()
  return {
    /** Numbers of the articles that a file or address brought. */
    from: (file: string) => from.all(file) as number[],
    /** Line 0 stands for the whole file. Of several lines of one file and load the first is kept. */
    put: ({ place, article, line, load, hash }: Brought) =>
      void put.run(place, article, line, load, hash.slice(0, SHORT)),
    trace: (id: string): ArticleTrace[] =>
      trace.all(id).map((row) => {
        const { line, isCurrent, ...rest } = row as Omit<ArticleTrace, 'isCurrent'> & { isCurrent: number }
        return { ...rest, line: line || null, isCurrent: isCurrent === 1 }
      }),
  }
}
