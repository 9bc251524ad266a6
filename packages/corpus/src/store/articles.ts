import { createHash } from 'node:crypto'
import { type Article, article as articleSchema, type Mentions, NONE } from '@tidewatch/schema/article'
import type { Origin } from '@tidewatch/schema/raw-record'
import type { Db } from './open.ts'
import { scalar } from './scalar.ts'

/** An article with what was found in it. `plain` is its text in the form of `@tidewatch/text/plain`. */
export type Tagged = {
  article: Article
  mentions: Mentions
  plain: string
  dictionary: number
  origin: Origin
}

/** An article to be kept; `otherId` is the one it gets where its own is made and belongs to another article. */
export type Named = { article: Article; otherId?: string | null; origin: Origin }

export type StoredArticle = {
  n: number
  rev: number
  article: Article
  mentions: Mentions
  origin: Origin
  load: number
  /** Number of the first article of its story, its own where it is that. */
  story: number
}

type Row = {
  n: number
  rev: number
  mentions: string
  data: string
  file: string
  line: number | null
  load: number
  story: number
}

const STORY = 'coalesce((SELECT story FROM kin WHERE kin.n = article.n), n) AS story'
const COLUMNS = `n, rev, mentions, data, file, line, load, ${STORY}`

/** What an article lacks that an earlier version kept. */
const DEFAULTS = articleSchema.parse({ id: '-', title: '-', body: '', language: 'zh', source: '-' })

const toStored = (row: unknown): StoredArticle => {
  const { n, rev, mentions, data, file, line, load, story } = row as Row
  const parsed = { article: { ...DEFAULTS, ...JSON.parse(data) }, mentions: JSON.parse(mentions) }
  return { n, rev, ...parsed, origin: { file, line }, load, story }
}

export type Put =
  | { outcome: 'refused'; reason: string }
  | { outcome: 'added' | 'updated' | 'unchanged'; n: number; hash: string; id: string; written?: true }

type Known = { n: number; hash: string; dictionary: number; source: string; data: string; file: string }

const letters = (text: string) => text.replace(/\s+/g, '')

export function articleTable(db: Db) {
  const byId = db.prepare(`SELECT ${COLUMNS} FROM article WHERE id = ?`)
  db.exec(
    'CREATE TEMP TABLE IF NOT EXISTS seen (load INTEGER, id TEXT, hash TEXT, PRIMARY KEY (load, id)) WITHOUT ROWID',
  )
  const known = db.prepare('SELECT n, hash, dictionary, source, data, file FROM article WHERE id = ?')
  const markSeen = db.prepare('INSERT INTO seen (load, id, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const seenHash = scalar(db, 'SELECT hash FROM seen WHERE load = ? AND id = ?')
  const insert = db.prepare(
    `INSERT INTO article (id, rev, hash, source, language, section, day, demo, dictionary, mentions, data, file, line, load)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const update = db.prepare(
    `UPDATE article SET rev = ?, hash = ?, source = ?, language = ?, section = ?, day = ?, demo = ?, dictionary = ?,
     mentions = ?, data = ?, file = ?, line = ?, load = ? WHERE n = ?`,
  )
  const putPlain = db.prepare('INSERT OR REPLACE INTO plain (n, text) VALUES (?, ?)')
  const putAbout = db.prepare('INSERT OR REPLACE INTO about (n, author, url) VALUES (?, ?, ?)')
  const list = (where: string) => db.prepare(`SELECT ${COLUMNS} FROM article ${where}`)
  const byN = list('WHERE n IN (SELECT value FROM json_each(?))')
  const after = list('WHERE n > ? ORDER BY n LIMIT ?')
  const ofRev = list('WHERE rev = ? ORDER BY n')
  const staleOf = list('WHERE dictionary < ? ORDER BY n LIMIT ?')

  /**
   * A made id may fit several articles. The one that has it keeps it; its own file may give it another text, and what
   * comes from elsewhere, or later in the same load, with another text is another article.
   */
  function settleId({ article, otherId, origin }: Named, load: number): Article {
    if (!otherId) return article
    const other = { ...article, id: otherId }
    if (known.get(otherId)) return other
    const old = known.get(article.id) as Known | undefined
    if (!old || letters((JSON.parse(old.data) as Article).body) === letters(article.body)) return article
    return old.file === origin.file && seenHash(load, article.id) === undefined ? article : other
  }

  /** Why this article may not take the place of the one that has its id; null when it may. */
  function conflict(
    old: Known | undefined,
    { id, source, url }: Article,
    hash: string,
    load: number,
  ): string | null {
    if (markSeen.run(load, id, hash).changes === 0 && seenHash(load, id) !== hash) {
      return `the id ${id} stood earlier in this load with other content; the first was kept`
    }
    if (!old || old.source === source) return null
    if (url !== null && (JSON.parse(old.data) as Article).url === url) return null
    return `the id ${id} belongs to another article, of the source “${old.source}”; give one of them another id`
  }

  /** Writes one article and says what that changed; `n` is its number in the index, null on a conflict. */
  function put(tagged: Tagged, rev: number, load: number): Put {
    const { article, mentions, plain, dictionary, origin } = tagged
    const data = JSON.stringify(article)
    const hash = createHash('sha256').update(data).digest('base64url')
    const old = known.get(article.id) as Known | undefined
    const reason = conflict(old, article, hash, load)
    if (reason) return { outcome: 'refused', reason }
    if (old?.hash === hash && old.dictionary === dictionary)
      return { outcome: 'unchanged', n: old.n, hash, id: article.id }
    const { source, language, section, day, demo } = article
    const columns = [rev, hash, source, language, section ?? NONE, day, demo ? 1 : 0, dictionary]
    const rest = [JSON.stringify(mentions), data, origin.file, origin.line, load]
    if (old) update.run(...columns, ...rest, old.n)
    const n = old?.n ?? Number(insert.run(article.id, ...columns, ...rest).lastInsertRowid)
    putPlain.run(n, plain)
    putAbout.run(n, article.author, article.url)
    const kept = { n, hash, id: article.id, written: true } as const
    if (!old) return { outcome: 'added', ...kept }
    return { outcome: old.hash === hash ? 'unchanged' : 'updated', ...kept }
  }

  const retag = db.prepare('UPDATE article SET rev = ?, mentions = ?, dictionary = ? WHERE n = ?')
  const demo = db.prepare('SELECT n FROM article WHERE demo = 1')
  const removals = [
    'DELETE FROM brought WHERE article',
    'DELETE FROM plain WHERE n',
    'DELETE FROM about WHERE n',
    'DELETE FROM article WHERE n',
  ].map((what) => db.prepare(`${what} IN (SELECT value FROM json_each(?))`))

  return {
    settleId,
    put,
    retag: (n: number, mentions: Mentions, rev: number, dictionary: number) =>
      void retag.run(rev, JSON.stringify(mentions), dictionary, n),
    /** Takes them out of all tables of the store that name articles; see `removeArticles` for the rest. */
    remove(numbers: readonly number[]): void {
      for (const statement of removals) statement.run(JSON.stringify(numbers))
    },
    /** The invented ones. */
    demo: () => demo.all().map((row) => (row as { n: number }).n),
    get: (id: string): StoredArticle | null => {
      const row = byId.get(id)
      return row ? toStored(row) : null
    },
    /** In the order of `numbers`; those that are gone are left out. */
    byNumbers(numbers: readonly number[]): StoredArticle[] {
      const found = new Map(byN.all(JSON.stringify(numbers)).map((row) => [(row as Row).n, toStored(row)]))
      return numbers.flatMap((n) => found.get(n) ?? [])
    },
    page: (afterN: number, limit: number) => after.all(afterN, limit).map(toStored),
    ofRev: (rev: number) => ofRev.all(rev).map(toStored),
    taggedByOlder: (dictionary: number, limit: number) => staleOf.all(dictionary, limit).map(toStored),
  }
}
