import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** Files and addresses by number. What lies in an archive is a place of its own, with the archive as its container. */
export function placeTable(db: Db) {
  const find = scalar(db, 'SELECT n FROM place WHERE file = ?')
  const insert = db.prepare('INSERT INTO place (file, container) VALUES (?, ?)')
  const restore = db.prepare('UPDATE place SET removed = NULL WHERE n = ? AND removed IS NOT NULL')
  return {
    /** Its number, also where it was removed before: it is there again. */
    number(file: string, container: number | null): number {
      const n = find(file)
      if (n === undefined) return Number(insert.run(file, container).lastInsertRowid)
      restore.run(n)
      return Number(n)
    },
  }
}
