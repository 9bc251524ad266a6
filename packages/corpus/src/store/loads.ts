import type { LoadCounts, LoadNote, LoadOptions, LoadState, LoadSummary } from '@tidewatch/schema/ledger'
import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** How a load reads its files, and where it lists what it refuses. */
export type LoadAbout = { options?: LoadOptions; refusalsFile?: string | null }

type Row = {
  n: number
  kind: LoadSummary['kind']
  state: LoadState
  started: string
  ended: string | null
  paths: string
  about: string
  removed: number
} & LoadCounts

function toSummary(row: unknown): LoadSummary {
  const { n, kind, state, started, ended, paths, about, removed, ...counts } = row as Row
  const { options = {}, refusalsFile = null } = JSON.parse(about) as LoadAbout
  const { read, added, updated, unchanged, refused } = counts
  return {
    load: n,
    kind,
    state,
    started,
    ended,
    paths: JSON.parse(paths),
    options,
    counts: { read, added, updated, unchanged, refused },
    removed,
    refusalsFile,
  }
}

/** The ledger's entries: what was loaded or removed, when and with what result. */
export function loadTable(db: Db) {
  const begin = db.prepare(
    "INSERT INTO load (started, pid, kind, paths, about, state) VALUES (?, ?, ?, ?, ?, 'running')",
  )
  const running = db.prepare("SELECT n, pid FROM load WHERE state = 'running'")
  const sum = (column: keyof LoadCounts) =>
    `${column} = coalesce((SELECT sum(f.${column}) FROM load_file f WHERE f.load = load.n), 0)`
  const sums = (['read', 'added', 'updated', 'unchanged', 'refused'] as const).map(sum).join(', ')
  const cut = db.prepare(
    `UPDATE load SET state = iif(kind = 'removal', 'done', 'interrupted'), ended = ?, ${sums} WHERE n = ?`,
  )
  const update = db.prepare(
    'UPDATE load SET ended = ?, state = ?, read = ?, added = ?, updated = ?, unchanged = ?, refused = ? WHERE n = ?',
  )
  const countRemoved = db.prepare('UPDATE load SET removed = ? WHERE n = ?')
  const started = scalar(db, 'SELECT started FROM load WHERE n = ?')
  const newest = db.prepare('SELECT * FROM load WHERE n < ? ORDER BY n DESC LIMIT ?')
  const one = db.prepare('SELECT * FROM load WHERE n = ?')
  const note = db.prepare(
    `INSERT INTO load_note (load, note, times) VALUES (?, ?, ?)
     ON CONFLICT (load, note) DO UPDATE SET times = times + excluded.times`,
  )
  const notes = db.prepare('SELECT note, times FROM load_note WHERE load = ? ORDER BY times DESC, note')
  return {
    begin: (paths: readonly string[], about: LoadAbout = {}, kind: LoadSummary['kind'] = 'load') =>
      Number(
        begin.run(new Date().toISOString(), process.pid, kind, JSON.stringify(paths), JSON.stringify(about))
          .lastInsertRowid,
      ),
    running: () => running.all() as { n: number; pid: number }[],
    /** Closes the entry of a load whose process ended without a word; what it had counted stands. A removal is done. */
    cutShort: (n: number) => void cut.run(new Date().toISOString(), n),
    end: (n: number, state: LoadState, { read, added, updated, unchanged, refused }: LoadCounts) =>
      void update.run(new Date().toISOString(), state, read, added, updated, unchanged, refused, n),
    countRemoved: (n: number, articles: number) => void countRemoved.run(articles, n),
    note: (n: number, sentence: string, times: number) => void note.run(n, sentence, times),
    notes: (n: number) => notes.all(n).map((row) => ({ ...(row as LoadNote) })),
    startedAt: (n: number) => String(started(n) ?? ''),
    /** Newest first, before the entry `before`. */
    list: (limit: number, before = Number.MAX_SAFE_INTEGER) => newest.all(before, limit).map(toSummary),
    get(n: number): LoadSummary | null {
      const row = one.get(n)
      return row ? toSummary(row) : null
    },
  }
}
