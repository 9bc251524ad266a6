import type { LoadCounts, LoadFile } from '@tidewatch/schema/ledger'
import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** Which files a list is narrowed to. Without `load` each file comes with its last one. */
export type FilesQuery = {
  load?: number | undefined
  under?: string | undefined
  removed?: boolean | undefined
}

type Row = Omit<LoadFile, 'counts'> & LoadCounts & { n: number }

const COUNTS = ['read', 'added', 'updated', 'unchanged', 'refused'] as const

/** What a load did with each file; entries of an archive are told by the archive. */
export function loadFileTable(db: Db) {
  const add = db.prepare(
    `INSERT INTO load_file (place, load, read, added, updated, unchanged, refused) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (place, load) DO UPDATE SET ${COUNTS.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')}`,
  )
  const end = db.prepare('UPDATE load_file SET ended = ?, size = ? WHERE place = ? AND load = ?')
  const chosen = `p.container IS NULL AND p.n > ?4 AND (?3 = 1 OR p.removed IS NULL)
    AND (?2 IS NULL OR p.file = ?2 OR (p.file > ?2 || '/' AND p.file < ?2 || '0'))
    AND EXISTS (SELECT 1 FROM load_file f WHERE f.place = p.n AND (?1 IS NULL OR f.load = ?1))`
  const within = 'SELECT o.n UNION ALL SELECT e.n FROM place e WHERE e.container = o.n'
  // The cross joins keep the order: a load may have a hundred thousand files, a page has few.
  const rows = db.prepare(
    `WITH o AS MATERIALIZED (
       SELECT p.n, p.file, p.removed, coalesce(?1, (SELECT max(load) FROM load_file WHERE place = p.n)) AS load
       FROM place p WHERE ${chosen} ORDER BY p.n LIMIT ?5),
     m AS (SELECT n, n AS place, load FROM o
       UNION ALL SELECT o.n, e.n, o.load FROM o CROSS JOIN place e WHERE e.container = o.n),
     t AS MATERIALIZED (
       SELECT m.n, max(iif(m.place = m.n, f.ended, NULL)) AS at, max(iif(m.place = m.n, f.size, NULL)) AS size,
         ${COUNTS.map((name) => `sum(f.${name}) AS ${name}`).join(', ')}
       FROM m CROSS JOIN load_file f WHERE f.place = m.place AND f.load = m.load GROUP BY m.n)
     SELECT o.n, o.file, o.load, t.at, t.size, ${COUNTS.map((name) => `t.${name}`).join(', ')}, o.removed,
       (SELECT count(DISTINCT article) FROM brought WHERE place IN (${within})) AS articles,
       (SELECT count(*) FROM refusal WHERE place IN (${within}) AND outcome IS NULL) AS open
     FROM o JOIN t ON t.n = o.n ORDER BY o.n`,
  )
  const size = scalar(db, `SELECT count(*) FROM place p WHERE ${chosen}`)
  const values = ({ load, under, removed }: FilesQuery) => [load ?? null, under ?? null, removed ? 1 : 0]
  return {
    add: (place: number, load: number, { read, added, updated, unchanged, refused }: LoadCounts) =>
      void add.run(place, load, read, added, updated, unchanged, refused),
    /** It has been read to its end. */
    end: (place: number, load: number, bytes: number | null) =>
      void end.run(new Date().toISOString(), bytes, place, load),
    /** In the order they were first loaded, after the file with the number `after`. */
    page: (query: FilesQuery, after: number, limit: number) =>
      rows.all(...values(query), after, limit).map((row) => {
        const { n, read, added, updated, unchanged, refused, ...rest } = row as Row
        return {
          n,
          file: { ...rest, counts: { read, added, updated, unchanged, refused } } satisfies LoadFile,
        }
      }),
    count: (query: FilesQuery) => Number(size(...values(query), 0)),
  }
}
