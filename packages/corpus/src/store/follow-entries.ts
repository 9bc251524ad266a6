import type { Db } from './open.ts'

/** `tries` is 0 for an entry that was read, else how often it could not be. */
export type KnownEntry = { entry: string; version: string; tries: number; seen: string }

/** Which entries of what is followed were read already, and in what version. */
export function followEntryTable(db: Db) {
  const all = db.prepare('SELECT entry, version, tries, seen FROM follow_entry WHERE follow = ?')
  const put = db.prepare(
    `INSERT INTO follow_entry (follow, entry, version, tries, seen) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (follow, entry) DO UPDATE
       SET version = excluded.version, tries = excluded.tries, seen = excluded.seen`,
  )
  const forget = db.prepare('DELETE FROM follow_entry WHERE follow = ? AND seen < ?')
  return {
    all: (follow: number) => all.all(follow).map((row) => ({ ...(row as KnownEntry) })),
    put: (follow: number, { entry, version, tries, seen }: KnownEntry) =>
      void put.run(follow, entry, version, tries, seen),
    /** Forgets those that were last listed before `time`. */
    forget: (follow: number, time: string) => void forget.run(follow, time),
  }
}
