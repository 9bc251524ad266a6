import type { Db } from '../store/open.ts'
import type { Text } from './fingerprint-table.ts'
import type { Member } from './member.ts'

/** What stories are made of beside fingerprints: the articles' texts and their places in time. */
export function factsTable(db: Db) {
  const text = db.prepare('SELECT text FROM plain WHERE n = ?')
  const members = db.prepare(
    `SELECT n, id, source, data ->> '$.title' AS title, day, data ->> '$.precision' AS "precision",
       data ->> '$.publishedAt' AS publishedAt, data ->> '$.claimedOrigin' AS claimedOrigin
     FROM article WHERE n IN (SELECT value FROM json_each(?))`,
  )
  const ids = db.prepare('SELECT n, id FROM article WHERE n IN (SELECT value FROM json_each(?))')
  const touch = db.prepare('UPDATE article SET rev = ? WHERE n IN (SELECT value FROM json_each(?))')
  const unread = db.prepare(
    `SELECT n, text AS plain, demo FROM article JOIN plain USING (n)
     WHERE n > ? AND NOT EXISTS (SELECT 1 FROM fingerprint WHERE fingerprint.n = article.n) ORDER BY n LIMIT ?`,
  )
  return {
    unread: (after: number, limit: number): Text[] =>
      (unread.all(after, limit) as { n: number; plain: string; demo: number }[]).map((row) => ({
        ...row,
        demo: row.demo === 1,
      })),
    text: (n: number) => (text.get(n) as { text: string } | undefined)?.text ?? '',
    members: (numbers: readonly number[]) => members.all(JSON.stringify(numbers)) as Member[],
    ids: (numbers: readonly number[]): ReadonlyMap<number, string> =>
      new Map((ids.all(JSON.stringify(numbers)) as { n: number; id: string }[]).map(({ n, id }) => [n, id])),
    touch: (numbers: readonly number[], rev: number) => void touch.run(rev, JSON.stringify(numbers)),
  }
}
