import type { Db } from '../store/open.ts'
import { scalar } from '../store/scalar.ts'

/** So many articles may share a key and be found by it: what the look-up of one article costs at most. */
export const MOST_SHARING = 100
/** New rows stand in a small table of their own until there are so many; then they move in order, page by page. */
const MOST_NEW = 400_000

export type KeyRow = { key: number; n: number }

/**
 * Which articles have a key. Keys are random numbers: put straight into a large table, each would write a page of its
 * own to disk.
 */
export function keyTable(db: Db) {
  const tables = ['story_key', 'story_key_new'] as const
  const found = db.prepare(
    tables
      .map((table) => `SELECT key, n FROM ${table} WHERE key IN (SELECT value FROM json_each(?1))`)
      .join(' UNION ALL '),
  )
  const add = db.prepare(
    `INSERT OR IGNORE INTO story_key_new SELECT value ->> 0, value ->> 1 FROM json_each(?) ORDER BY 1`,
  )
  const remove = tables.map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE (key, n) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`),
  )
  const newest = scalar(db, 'SELECT count(*) FROM story_key_new')
  const settle = db.prepare(
    'INSERT OR IGNORE INTO story_key SELECT key, n FROM story_key_new ORDER BY key, n',
  )
  const empty = db.prepare('DELETE FROM story_key_new')
  const toJson = (rows: readonly KeyRow[]) => JSON.stringify(rows.map(({ key, n }) => [key, n]))

  /**
   * For every row, the articles that have its key already: those in the table, and those of earlier rows. What is not
   * full yet then gets the row's.
   */
  function share(rows: readonly KeyRow[]): Map<number, Set<number>> {
    const having = new Map<number, number[]>()
    const keys = [...new Set(rows.map(({ key }) => key))]
    for (const { key, n } of found.all(JSON.stringify(keys)) as KeyRow[]) push(having, key, n)
    const sharing = new Map<number, Set<number>>()
    const fresh: KeyRow[] = []
    for (const row of rows) {
      const others = having.get(row.key) ?? []
      meet(sharing, row.n, others)
      if (others.length >= MOST_SHARING || others.includes(row.n)) continue
      push(having, row.key, row.n)
      fresh.push(row)
    }
    add.run(toJson(fresh))
    if (Number(newest()) > MOST_NEW) {
      settle.run()
      empty.run()
    }
    return sharing
  }

  return {
    share,
    /** The articles that have any of these keys. */
    having: (wanted: readonly number[]): Set<number> =>
      new Set((found.all(JSON.stringify(wanted)) as KeyRow[]).map(({ n }) => n)),
    remove(rows: readonly KeyRow[]): void {
      for (const statement of remove) statement.run(toJson(rows))
    },
  }
}

function push(having: Map<number, number[]>, key: number, n: number): void {
  const known = having.get(key)
  if (known) known.push(n)
  else having.set(key, [n])
}

function meet(sharing: Map<number, Set<number>>, n: number, others: readonly number[]): void {
  if (others.length === 0) return
  const known = sharing.get(n) ?? new Set()
  for (const other of others) if (other !== n) known.add(other)
  sharing.set(n, known)
}
