import type { Db } from '../store/open.ts'

export type Kin = { n: number; kin: number; story: number }

/** Families of articles that are alike by pairs, and the stories in them. What is alike to none has no row. */
export function kinTable(db: Db) {
  const ofArticles = db.prepare('SELECT n, kin, story FROM kin WHERE n IN (SELECT value FROM json_each(?))')
  const ofFamilies = db.prepare(
    'SELECT n, kin, story FROM kin WHERE kin IN (SELECT value FROM json_each(?)) ORDER BY n',
  )
  const ofStories = db.prepare(
    'SELECT n, kin, story FROM kin WHERE story IN (SELECT value FROM json_each(?))',
  )
  const put = db.prepare('INSERT OR REPLACE INTO kin (n, kin, story) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM kin WHERE n IN (SELECT value FROM json_each(?))')
  const reprints = db.prepare('SELECT n FROM kin WHERE n <> story')
  const rows = (statement: typeof ofArticles) => (numbers: readonly number[]) =>
    numbers.length === 0 ? [] : (statement.all(JSON.stringify(numbers)) as Kin[])
  return {
    ofArticles: rows(ofArticles),
    ofFamilies: rows(ofFamilies),
    ofStories: rows(ofStories),
    put: ({ n, kin, story }: Kin) => void put.run(n, kin, story),
    /** Empties all tables of stories; gives the articles that were reprints. */
    clear(): number[] {
      const found = reprints.all().map((row) => (row as { n: number }).n)
      for (const table of ['kin', 'fingerprint', 'story_key', 'story_key_new'])
        db.exec(`DELETE FROM ${table}`)
      return found
    },
    remove: (numbers: readonly number[]) => void remove.run(JSON.stringify(numbers)),
  }
}
