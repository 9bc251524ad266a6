import type { Db } from './open.ts'

export type FollowKind = 'feed' | 'sitemap'

/** A feed or sitemap that is asked again and again. Times are ISO, `every` is in seconds. */
export type Followed = {
  n: number
  address: string
  kind: FollowKind
  every: number
  /** Whether the pages behind entries that hold only a summary are read. */
  pages: boolean
  added: string
  /** Not to be asked before. */
  next: string
  /** When it last answered or failed. */
  checked: string | null
  /** What its server gave with the last answer that was read to its end. */
  etag: string | null
  modified: string | null
  /** What came of it, in words. */
  result: string | null
  /** How often it failed in a row. */
  failures: number
  /** Since when it is gone for good and asked no more. */
  gone: string | null
}

export type NewFollowed = Pick<Followed, 'address' | 'kind' | 'every' | 'pages' | 'next'>
export type Checked = Pick<Followed, 'etag' | 'modified' | 'result' | 'failures' | 'gone' | 'next'>

type Row = Omit<Followed, 'pages'> & { pages: number }

const toFollowed = (row: unknown): Followed => {
  const { n, address, kind, every, pages, added, next, checked, etag, modified, result, failures, gone } =
    row as Row
  const times = { added, next, checked, gone }
  return { n, address, kind, every, pages: pages === 1, ...times, etag, modified, result, failures }
}

const now = () => new Date().toISOString()

/** What is followed, and whose turn it is: of several processes one at a time checks an address. */
export function followTable(db: Db) {
  const list = db.prepare('SELECT * FROM follow ORDER BY n')
  const has = db.prepare('SELECT n FROM follow WHERE n = ?')
  const find = db.prepare('SELECT * FROM follow WHERE address = ?')
  const insert = db.prepare(
    `INSERT INTO follow (address, kind, every, pages, added, next) VALUES (?1, ?2, ?3, ?4, ?6, ?5)
     ON CONFLICT (address) DO UPDATE
       SET kind = ?2, every = ?3, pages = ?4, next = min(next, ?5), gone = NULL, failures = 0`,
  )
  const remove = db.prepare('DELETE FROM follow WHERE n = ?')
  const removeEntries = db.prepare('DELETE FROM follow_entry WHERE follow = ?')
  const free = 'gone IS NULL AND (claimed IS NULL OR claimed < ?3)'
  const claim = db.prepare(`UPDATE follow SET claim = ?1, claimed = ?2 WHERE ${free} AND n = ?4 RETURNING *`)
  const claimDue = db.prepare(
    `UPDATE follow SET claim = ?1, claimed = ?2
     WHERE n = (SELECT n FROM follow WHERE ${free} AND next <= ?3 ORDER BY next LIMIT 1) RETURNING *`,
  )
  const renew = db.prepare('UPDATE follow SET claimed = ? WHERE n = ? AND claim = ?')
  const release = db.prepare('UPDATE follow SET claim = NULL, claimed = NULL WHERE n = ? AND claim = ?')
  const finish = db.prepare(
    `UPDATE follow SET checked = ?, etag = ?, modified = ?, result = ?, failures = ?, gone = ?, next = ?
     WHERE n = ? AND claim = ?`,
  )
  const move = db.prepare('UPDATE OR IGNORE follow SET address = ? WHERE n = ?')
  const one = (row: unknown) => (row ? toFollowed(row) : null)
  return {
    list: () => list.all().map(toFollowed),
    has: (n: number) => has.get(n) !== undefined,
    find: (address: string) => one(find.get(address)),
    /** Adds it, or changes how it is followed where it is followed already. */
    add: ({ address, kind, every, pages, next }: NewFollowed) =>
      void insert.run(address, kind, every, pages ? 1 : 0, next, now()),
    remove: db.transaction((n: number) => {
      removeEntries.run(n)
      remove.run(n)
    }),
    /** Takes it to be checked by `who` until `until`; null where another has it. */
    claim: (n: number, who: string, until: Date) => one(claim.get(who, until.toISOString(), now(), n)),
    /** Takes the one that has been due for longest; null where none is. */
    claimDue: (who: string, until: Date) => one(claimDue.get(who, until.toISOString(), now())),
    renew: (n: number, who: string, until: Date) => void renew.run(until.toISOString(), n, who),
    release: (n: number, who: string) => void release.run(n, who),
    /** Writes down what came of a check; nothing where the claim was lost to another. */
    finish: (n: number, who: string, { etag, modified, result, failures, gone, next }: Checked) =>
      void finish.run(now(), etag, modified, result, failures, gone, next, n, who),
    /** False where the new address is followed already. */
    move: (n: number, address: string) => move.run(address, n).changes === 1,
  }
}
