import type { Db } from './open.ts'

/** A statement that asks for one value; undefined where there is no row. The driver's own `pluck` gives whole rows. */
export function scalar(db: Db, sql: string) {
  const statement = db.prepare(sql).raw()
  return (...values: unknown[]): unknown => (statement.get(...values) as unknown[] | undefined)?.[0]
}
