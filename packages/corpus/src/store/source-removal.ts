import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** Finds out what only some files or addresses brought, and takes them out of the ledger. */
export function sourceTable(db: Db) {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS leaving (place INTEGER PRIMARY KEY)')
  const clear = db.prepare('DELETE FROM leaving')
  const choose = db.prepare(
    `INSERT INTO leaving SELECT n FROM place WHERE removed IS NULL
       AND (file = ?1 OR (file > ?1 || '/' AND file < ?1 || '0'))`,
  )
  const chooseInner = db.prepare(
    'INSERT OR IGNORE INTO leaving SELECT n FROM place WHERE container IN (SELECT place FROM leaving)',
  )
  const files = scalar(
    db,
    'SELECT count(*) FROM place WHERE container IS NULL AND n IN (SELECT place FROM leaving)',
  )
  const entries = scalar(db, 'SELECT count(*) FROM leaving')
  const theirs = 'SELECT DISTINCT article AS n FROM brought WHERE place IN (SELECT place FROM leaving)'
  const others = (and = '') =>
    `EXISTS (SELECT 1 FROM brought o WHERE o.article = theirs.n AND o.place NOT IN (SELECT place FROM leaving)${and})`
  const gone = db.prepare(`SELECT n FROM (${theirs}) theirs WHERE NOT ${others()}`)
  const staying = scalar(db, `SELECT count(*) FROM (${theirs}) theirs WHERE ${others()}`)
  const isSameText = 'substr(article.hash, 1, 8)'
  const lastText = scalar(
    db,
    `SELECT count(*) FROM (${theirs}) theirs JOIN article USING (n)
     WHERE ${others()} AND NOT ${others(` AND o.hash = ${isSameText}`)}`,
  )
  // The text of those that stay is told from where else it stands.
  const retell = db.prepare(
    `UPDATE article SET (file, line, load) =
       (SELECT p.file, nullif(b.line, 0), b.load FROM brought b JOIN place p ON p.n = b.place
        WHERE b.article = article.n AND b.hash = ${isSameText} AND b.place NOT IN (SELECT place FROM leaving)
        ORDER BY b.load, p.n LIMIT 1)
     WHERE n IN (${theirs}) AND file IN (SELECT file FROM place WHERE n IN (SELECT place FROM leaving))
       AND EXISTS (SELECT 1 FROM brought b WHERE b.article = article.n AND b.hash = ${isSameText}
         AND b.place NOT IN (SELECT place FROM leaving))`,
  )
  const forget = ['brought', 'refusal'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE place IN (SELECT place FROM leaving)`),
  )
  const mark = db.prepare('UPDATE place SET removed = ? WHERE n IN (SELECT place FROM leaving)')
  return {
    /** Chooses a file, folder or address with all below it, for the calls that follow in the same transaction. */
    choose(target: string): { files: number; staying: number; lastTextOnly: number; gone: number[] } {
      clear.run()
      choose.run(target)
      chooseInner.run()
      return {
        files: Number(files()) || Number(entries()),
        staying: Number(staying()),
        lastTextOnly: Number(lastText()),
        gone: gone.all().map((row) => (row as { n: number }).n),
      }
    },
    /** Forgets what the chosen ones brought and were refused; that they were loaded stays in the ledger. */
    forget(): void {
      retell.run()
      for (const statement of forget) statement.run()
      mark.run(new Date().toISOString())
    },
  }
}
