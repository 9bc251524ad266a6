import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

export type LoadCounts = { read: number; added: number; updated: number; unchanged: number; refused: number }
export type LoadState = 'running' | 'done' | 'interrupted' | 'failed'

/** The ledger of what was loaded, from where, when and with what result. */
export function loadTable(db: Db) {
  const begin = db.prepare("INSERT INTO load (started, paths, state) VALUES (?, ?, 'running')")
  const update = db.prepare(
    'UPDATE load SET ended = ?, state = ?, read = ?, added = ?, updated = ?, unchanged = ?, refused = ? WHERE n = ?',
  )
  const started = scalar(db, 'SELECT started FROM load WHERE n = ?')
  return {
    begin: (paths: readonly string[]) =>
      Number(begin.run(new Date().toISOString(), JSON.stringify(paths)).lastInsertRowid),
    end: (n: number, state: LoadState, { read, added, updated, unchanged, refused }: LoadCounts) =>
      void update.run(new Date().toISOString(), state, read, added, updated, unchanged, refused, n),
    startedAt: (n: number) => String(started(n) ?? ''),
  }
}
