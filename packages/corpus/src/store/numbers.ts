import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

export type SourceRow = { source: string; articles: number; from: string | null; to: string | null }

export type ValueRow = { value: string; articles: number }
export type Extent = { first: string | null; last: string | null }

/** Plain counts that the record store answers by itself. */
export function numbersTable(db: Db) {
  const size = scalar(db, 'SELECT count(*) FROM article')
  const demo = scalar(db, 'SELECT count(*) FROM article WHERE demo = 1')
  const sources = db.prepare(
    `SELECT source, count(*) AS articles, min(day) FILTER (WHERE length(day) = 10) AS "from",
       max(day) FILTER (WHERE length(day) = 10) AS "to"
     FROM article GROUP BY source ORDER BY articles DESC, source`,
  )
  const extent = db.prepare(
    `SELECT min(day) AS "first", max(day) AS "last" FROM article WHERE length(day) = 10
       AND (?1 = '[]' OR source IN (SELECT value FROM json_each(?1)))
       AND (?2 = '[]' OR language IN (SELECT value FROM json_each(?2)))
       AND (?3 = '[]' OR section IN (SELECT value FROM json_each(?3)))`,
  )
  const values = (column: 'language' | 'section') =>
    db.prepare(`SELECT ${column} AS value, count(*) AS articles FROM article GROUP BY 1 ORDER BY 2 DESC, 1`)
  const languages = values('language')
  const sections = values('section')
  const days = db.prepare('SELECT n, day FROM article WHERE n IN (SELECT value FROM json_each(?))')
  const revs = db.prepare('SELECT rev, count(*) AS articles FROM article GROUP BY rev')
  return {
    articles: () => Number(size()),
    demo: () => Number(demo()),
    sources: () => sources.all() as SourceRow[],
    languages: () => languages.all() as ValueRow[],
    sections: () => sections.all() as ValueRow[],
    /** First and last day of the articles there; nulls where none is dated to the day. */
    extent: (source: readonly string[], language: readonly string[], section: readonly string[]) =>
      extent.get(JSON.stringify(source), JSON.stringify(language), JSON.stringify(section)) as Extent,
    /** Number → day, as far as it is known. */
    days: (numbers: readonly number[]) =>
      new Map(
        (days.all(JSON.stringify(numbers)) as { n: number; day: string | null }[]).map(({ n, day }) => [
          n,
          day,
        ]),
      ),
    /** Revision of the row → how many rows carry it: what the index must hold too. */
    perRev: () =>
      new Map((revs.all() as { rev: number; articles: number }[]).map((r) => [r.rev, r.articles])),
  }
}
