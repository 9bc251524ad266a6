import type { LoadRefusal } from '@tidewatch/schema/ledger'
import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** What a list of refusals is narrowed to; `state: 'open'` leaves out those that a later load settled. */
export type RefusalQuery = { load?: number | undefined; under?: string | undefined; state?: 'open' | 'all' }

type New = { load: number; place: number; line: number; reason: string; sample: string }
type Row = Omit<LoadRefusal, 'line'> & { line: number }

/** What wasn't taken, with file, line and reason. Line 0 stands for the whole file. */
export function refusalTable(db: Db) {
  const insert = db.prepare('INSERT INTO refusal (load, place, line, reason, sample) VALUES (?, ?, ?, ?, ?)')
  const again = db.prepare(
    `UPDATE refusal SET outcome = 'again', closed = ?1
     WHERE place = ?2 AND line = ?3 AND outcome IS NULL AND load < ?1`,
  )
  const taken = db.prepare(
    `UPDATE refusal SET outcome = 'taken', closed = ?1
     WHERE place = ?2 AND line <= ?3 AND outcome IS NULL AND load < ?1`,
  )
  const takenWithin = db.prepare(
    `UPDATE refusal SET outcome = 'taken', closed = ?1 WHERE outcome IS NULL AND load < ?1
       AND place IN (SELECT n FROM place WHERE container = ?2)`,
  )
  const where = `FROM refusal r JOIN place p ON p.n = r.place
     WHERE (?1 IS NULL OR r.load = ?1) AND (?2 = 0 OR r.outcome IS NULL)
       AND (?3 IS NULL OR p.file = ?3 OR (p.file > ?3 || '/' AND p.file < ?3 || '0')
         OR (p.file > ?3 || '!' AND p.file < ?3 || '"'))`
  const page = db.prepare(
    `SELECT r.n AS refusal, r.load, (SELECT started FROM load WHERE n = r.load) AS at, p.file, r.line, r.reason,
       r.sample, r.outcome, r.closed AS closedBy ${where} AND r.n > ?4 ORDER BY r.n LIMIT ?5`,
  )
  const size = scalar(db, `SELECT count(*) ${where}`)
  const values = ({ load, under, state = 'open' }: RefusalQuery) => [
    load ?? null,
    state === 'open' ? 1 : 0,
    under ?? null,
  ]
  return {
    add: ({ load, place, line, reason, sample }: New) => void insert.run(load, place, line, reason, sample),
    /** Closes older ones of the same line and says whether there were any. */
    repeat: (load: number, place: number, line: number) => again.run(load, place, line).changes > 0,
    /** Closes older ones of a place up to a line: a load has read past them and found nothing wrong. */
    settle: (load: number, place: number, upToLine: number) => void taken.run(load, place, upToLine),
    /** The same for all that lies in an archive, whether it still does or not. */
    settleWithin: (load: number, container: number) => void takenWithin.run(load, container),
    /** In the order they were refused, after the refusal `after`. */
    page: (query: RefusalQuery, after: number, limit: number): LoadRefusal[] =>
      page.all(...values(query), after, limit).map((row) => {
        const { line, ...rest } = row as Row
        return { ...rest, line: line || null }
      }),
    count: (query: RefusalQuery) => Number(size(...values(query))),
  }
}
