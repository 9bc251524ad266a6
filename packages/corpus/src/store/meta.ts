import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** Small facts about the corpus: which index belongs to it, the revision readers see, whether the demo was removed. */
export function metaTable(db: Db) {
  const read = scalar(db, 'SELECT value FROM meta WHERE key = ?')
  const write = db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const bump = scalar(
    db,
    `INSERT INTO meta (key, value) VALUES (?, '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value`,
  )
  const next = (key: string) => Number(bump(key))
  const state = scalar(
    db,
    `SELECT coalesce((SELECT value FROM meta WHERE key = 'revision'), 0)
       || CASE WHEN EXISTS (SELECT 1 FROM load WHERE state = 'running') THEN ' moving' ELSE '' END`,
  )
  const get = (key: string) => (read(key) as string | undefined) ?? null
  return {
    get,
    set: (key: string, value: string) => void write.run(key, value),
    /** A number never given before, also across processes; taken inside the transaction that writes the rows. */
    nextRev: () => next('rev'),
    /** Counts every change that readers can see: answers of one revision agree with each other. */
    revision: () => Number(get('revision') ?? 0),
    /** The revision, and whether a load is under way, in one look. */
    state: () => String(state()),
    nextRevision: () => next('revision'),
  }
}
