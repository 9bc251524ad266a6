import { join } from 'node:path'
import { articlesQuery } from '@tidewatch/schema/filters'
import { loadFile, loadRefusal, loadSummary } from '@tidewatch/schema/ledger'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Aside } from '../loading.ts'
import { openStore } from '../store/store.ts'
import { given, openTestCorpus, type TestCorpus } from '../testing/test-corpus.ts'
import { takeFromStore } from './remove-source.ts'

let at: TestCorpus
beforeEach(async () => {
  at = await openTestCorpus()
})
afterEach(() => at.close())

type Loaded = Record<string, { id: string; body?: string }[]>

/** Loads files given by their articles; lines are counted from 1, or those of `lines`. */
async function load(files: Loaded, { done = true, ...aside }: Omit<Aside, 'done'> & { done?: boolean } = {}) {
  const session = at.corpus.beginLoad(Object.keys(files))
  const batch = Object.entries(files).flatMap(([file, articles]) =>
    articles.map((fields, n) => ({
      article: given(fields),
      origin: { file, line: n + 1 },
      container: file.includes('!') ? file.split('!')[0] : null,
    })),
  )
  const refused = aside.refused ?? []
  const outer = [...batch, ...refused].map(({ origin, container }) => container ?? origin.file)
  const all = [...new Set(outer)].map((file) => ({ file, size: 100 }))
  const puts = await session.add(batch, { ...aside, done: done ? all : [] })
  const counts = { read: puts.length + refused.length, added: 0, updated: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of puts) counts[outcome] += 1
  counts.refused += refused.length
  await session.end(done ? 'done' : 'interrupted', counts)
  return session.load
}

const bad = (file: string, line: number | null, reason = 'it is broken') => ({
  origin: { file, line },
  reason,
  sample: '{"a',
})
const total = async (q = '') => (await at.corpus.search(articlesQuery.parse({ q }))).total
const openRefusals = () => [...at.corpus.ledger.refusals()].map(({ file, line }) => `${file}:${line}`)

test('each file is listed with what its last load made of it', async () => {
  await load({ '/in/a.jsonl': [{ id: 'a' }, { id: 'b' }] }, { refused: [bad('/in/a.jsonl', 3)] })
  await load({ '/in/a.jsonl': [{ id: 'a' }, { id: 'b', body: 'new' }], '/in/b.jsonl': [{ id: 'c' }] })
  const files = [...at.corpus.ledger.files()].map((one) => loadFile.parse(one))
  expect(files).toMatchObject([
    { file: '/in/a.jsonl', load: 2, size: 100, counts: { read: 2, updated: 1, unchanged: 1 }, articles: 2 },
    { file: '/in/b.jsonl', load: 2, size: 100, counts: { read: 1, added: 1 }, articles: 1 },
  ])
  const [first] = [...at.corpus.ledger.files({ load: 1 })]
  expect(first?.counts).toEqual({ read: 3, added: 2, updated: 0, unchanged: 0, refused: 1 })
  expect(at.corpus.ledger.loads().map((one) => loadSummary.parse(one).counts.read)).toEqual([3, 3])
  expect(at.corpus.ledger.groups()).toMatchObject([{ folder: '/in', files: 2, articles: 3 }])
})

test('what lies in an archive counts for the archive, and goes with it', async () => {
  await load({ '/in/a.zip!x/1.html': [{ id: 'a' }], '/in/a.zip!2.html': [{ id: 'b' }] })
  expect([...at.corpus.ledger.files()]).toMatchObject([
    { file: '/in/a.zip', counts: { added: 2 }, articles: 2 },
  ])
  expect(at.corpus.ledger.trace('a')).toMatchObject([{ file: '/in/a.zip!x/1.html', line: 1 }])
  expect(await at.corpus.ledger.remove('/in/a.zip')).toMatchObject({ files: 1, articles: 2, staying: 0 })
  expect(await total()).toBe(0)
})

test('an article is traced to all that brought it, and whether they gave its present text', async () => {
  await load({ '/a.jsonl': [{ id: 'x', body: 'old' }], '/b.jsonl': [{ id: 'x', body: 'old' }] })
  await load({ '/c.jsonl': [{ id: 'y' }, { id: 'x', body: 'new' }] })
  expect(at.corpus.ledger.trace('x')).toMatchObject([
    { file: '/a.jsonl', line: 1, load: 1, isCurrent: false },
    { file: '/b.jsonl', line: 1, load: 1, isCurrent: false },
    { file: '/c.jsonl', line: 2, load: 2, isCurrent: true },
  ])
})

test('a refusal stays open until a load gets past its place, and is listed once', async () => {
  const [a, b] = [bad('/a.jsonl', 2), bad('/a.jsonl', 4)]
  await load({ '/a.jsonl': [{ id: 'a' }] }, { refused: [a, b] })
  await load({ '/a.jsonl': [{ id: 'a' }] }, { refused: [a, b] })
  expect(openRefusals()).toEqual(['/a.jsonl:2', '/a.jsonl:4'])
  expect(
    [...at.corpus.ledger.refusals({ state: 'all', load: 1 })].map((one) => loadRefusal.parse(one)),
  ).toMatchObject([
    { outcome: 'again', closedBy: 2 },
    { outcome: 'again', closedBy: 2 },
  ])
  // The file was cut off in line 3: nobody knows whether line 4 is well.
  await load({ '/a.jsonl': [{ id: 'a' }, { id: 'b' }] }, { refused: [bad('/a.jsonl', 3)] })
  expect(openRefusals()).toEqual(['/a.jsonl:4', '/a.jsonl:3'])
  await load({ '/a.jsonl': [{ id: 'a' }] }, { done: false })
  expect(openRefusals()).toEqual(['/a.jsonl:4', '/a.jsonl:3'])
  await load({ '/a.jsonl': [{ id: 'a' }] })
  expect(openRefusals()).toEqual([])
})

test('a broken archive that is whole again settles what was wrong with it and in it', async () => {
  await load(
    {},
    { refused: [bad('/a.zip', null), { ...bad('/a.zip!gone.html', null), container: '/a.zip' }] },
  )
  expect(openRefusals()).toHaveLength(2)
  await load({ '/a.zip!1.html': [{ id: 'a' }] })
  expect(openRefusals()).toEqual([])
})

test('removing a source takes out all that only it brought, and nothing else', async () => {
  await load({
    '/in/a.jsonl': [{ id: 'only-a' }, { id: 'both', body: '低空经济' }],
    '/in/b.jsonl': [{ id: 'both', body: '低空经济' }, { id: 'only-b' }],
    '/in-other/c.jsonl': [{ id: 'c' }],
  })
  const plan = { files: 1, articles: 1, staying: 1, lastTextOnly: 0 }
  expect(at.corpus.ledger.plan('/in/a.jsonl')).toEqual({ target: '/in/a.jsonl', ...plan })
  expect(await total()).toBe(4)
  expect(await at.corpus.ledger.remove('/in/a.jsonl')).toMatchObject(plan)
  expect([await total(), await total('低空经济'), at.corpus.article('only-a')]).toEqual([3, 1, null])
  expect(at.corpus.article('both')?.origin).toEqual({ file: '/in/b.jsonl', line: 1 })
  expect(at.corpus.ledger.loads(1)).toMatchObject([{ kind: 'removal', state: 'done', removed: 1 }])
  expect(await at.corpus.ledger.remove('/in/')).toMatchObject({ files: 1, articles: 2 })
  expect(await total()).toBe(1)
  await expect(at.corpus.ledger.remove('/in')).rejects.toThrow('Nothing was loaded from /in.')
  await load({ '/in/a.jsonl': [{ id: 'only-a' }] })
  expect(await total()).toBe(2)
})

test('a removal says which articles keep a text that only the removed source gave', async () => {
  await load({ '/a.jsonl': [{ id: 'x', body: 'first' }] })
  await load({ '/b.jsonl': [{ id: 'x', body: 'second' }] })
  expect(await at.corpus.ledger.remove('/b.jsonl')).toMatchObject({
    articles: 0,
    staying: 1,
    lastTextOnly: 1,
  })
  expect(at.corpus.article('x')?.origin.file).toBe('/b.jsonl')
})

test('nothing is removed while a load is under way', async () => {
  await load({ '/a.jsonl': [{ id: 'a' }] })
  const session = at.corpus.beginLoad(['/b.jsonl'])
  await expect(at.corpus.ledger.remove('/a.jsonl')).rejects.toThrow('A load is under way')
  await session.end('done', { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 })
  expect(await at.corpus.ledger.remove('/a.jsonl')).toMatchObject({ articles: 1 })
})

test('the store keeps so many refusals of a load, and the count says how many there were', async () => {
  const many = Array.from({ length: at.corpus.ledger.keptRefusals + 5 }, (_, n) => bad('/a.jsonl', n + 1))
  const n = await load({}, { refused: many })
  expect(at.corpus.ledger.refusalsPage({ load: n }, 0, 1).total).toBe(at.corpus.ledger.keptRefusals)
  expect([...at.corpus.ledger.files()][0]?.counts.refused).toBe(many.length)
  await load({}, { refused: many })
  expect(openRefusals()).toHaveLength(at.corpus.ledger.keptRefusals)
})

test('reservations are kept as counts', async () => {
  const n = await load({ '/a.jsonl': [{ id: 'a' }] }, { notes: ['a', 'b', 'a'] })
  expect(at.corpus.ledger.load(n)?.notes).toEqual([
    { note: 'a', times: 2 },
    { note: 'b', times: 1 },
  ])
})

test('a removal that was killed before the index heard of it is finished at the next start', async () => {
  await load({ '/a.jsonl': [{ id: 'a' }, { id: 'b' }], '/b.jsonl': [{ id: 'c' }] })
  const store = openStore(at.dataDir)
  const { load: entry } = takeFromStore(store, '/a.jsonl')
  store.close()
  const db = new Database(join(at.dataDir, 'corpus.db'))
  db.prepare('UPDATE load SET pid = 2147483646 WHERE n = ?').run(entry)
  db.close()
  expect(await total()).toBe(3)
  await at.reopen()
  expect([await total(), at.corpus.status().articles]).toEqual([1, 1])
  expect(at.corpus.ledger.loads(1)).toMatchObject([{ kind: 'removal', state: 'done', removed: 2 }])
})
