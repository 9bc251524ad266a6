import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

export type LoadCounts = { read: number; added: number; updated: number; unchanged: number; refused: number }
export type LoadState = 'running' | 'done' | 'interrupted' | 'failed'

/** The ledger of what was loaded, from where, when and with what result. */
export function loadTable(db: Db) {
  const begin = db.prepare("INSERT INTO load (started, pid, paths, state) VALUES (?, ?, ?, 'running')")
  const running = db.prepare("SELECT n, pid FROM load WHERE state = 'running'")
  const cut = db.prepare("UPDATE load SET state = 'interrupted', ended = ? WHERE n = ?")
  const update = db.prepare(
    'UPDATE load SET ended = ?, state = ?, read = ?, added = ?, updated = ?, unchanged = ?, refused = ? WHERE n = ?',
  )
  const started = scalar(db, 'SELECT started FROM load WHERE n = ?')
  return {
    begin: (paths: readonly string[]) =>
      Number(begin.run(new Date().toISOString(), process.pid, JSON.stringify(paths)).lastInsertRowid),
    running: () => running.all() as { n: number; pid: number }[],
    /** Closes the entry of a load whose process ended without a word. */
    cutShort: (n: number) => void cut.run(new Date().toISOString(), n),
    end: (n: number, state: LoadState, { read, added, updated, unchanged, refused }: LoadCounts) =>
      void update.run(new Date().toISOString(), state, read, added, updated, unchanged, refused, n),
    startedAt: (n: number) => String(started(n) ?? ''),
  }
}
