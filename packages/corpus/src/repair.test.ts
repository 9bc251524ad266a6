import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { articlesQuery, timelineQuery } from '@tidewatch/schema/filters'
import { Meilisearch } from 'meilisearch'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { given, openTestCorpus, TEST_THEMES, type TestCorpus } from './testing/test-corpus.ts'

let at: TestCorpus
beforeEach(async () => {
  at = await openTestCorpus()
})
afterEach(() => at.close())

const first = Array.from({ length: 30 }, (_, n) =>
  given({ id: `a${n}`, day: '2024-03-05', body: '5G与人工智能' }),
)
const second = Array.from({ length: 20 }, (_, n) =>
  given({ id: `b${n}`, day: '2024-04-06', body: '低空经济' }),
)

const total = async (query: Record<string, unknown> = {}) =>
  (await at.corpus.search(articlesQuery.parse(query))).total
const outcomes = async (articles: ReturnType<typeof given>[]) =>
  (await at.add(articles)).map(({ outcome }) => outcome)

/** The engine behind the corpus's back. */
async function engineIndex() {
  const meili = new Meilisearch(await at.corpus.engineAddress())
  const { results } = await meili.getIndexes()
  return meili.index(results[0]?.uid ?? '')
}

test('the same article again changes nothing; a changed one takes the place of the old', async () => {
  const article = given({ id: 'a', body: '5G' })
  expect(await outcomes([article])).toEqual(['added'])
  expect(await outcomes([article])).toEqual(['unchanged'])
  expect(await outcomes([{ ...article, body: '低空经济' }])).toEqual(['updated'])
  expect([await total({ q: '5G' }), await total({ q: '低空经济' }), await total()]).toEqual([0, 1, 1])
})

test('an id that stands twice in one load, or belongs to another source, takes nobody’s place', async () => {
  const article = given({ id: 'a', body: 'one' })
  expect(await outcomes([article, { ...article, body: 'two' }, article])).toEqual([
    'added',
    'refused',
    'unchanged',
  ])
  expect(await outcomes([{ ...article, source: 'Other Paper' }])).toEqual(['refused'])
  const addressed = given({ id: 'b', url: 'https://example.org/b' })
  await at.add([addressed])
  expect(await outcomes([{ ...addressed, source: 'Renamed Paper' }])).toEqual(['updated'])
})

test('documents that the index lost, or should not have, are found and mended at the next start', async () => {
  await at.add(first)
  await at.add(second)
  const index = await engineIndex()
  await index.deleteDocuments([3, 4, 40]).waitTask()
  await index.addDocuments([{ n: 900, rev: 1, x1: 'w5g' }]).waitTask()
  expect(await total()).toBe(48)
  await at.reopen()
  expect([await total(), await total({ q: '5G' }), await total({ theme: '5g' })]).toEqual([50, 30, 30])
})

test('a lost engine folder is filled again from the record store', async () => {
  await at.add(first)
  await at.corpus.close()
  await rm(join(at.dataDir, 'meili'), { recursive: true })
  await at.reopen()
  expect(await total({ q: '人工智能' })).toBe(30)
})

test('rebuild gives the same answers from a new index and leaves no old one', async () => {
  await at.add([...first, ...second])
  const before = await at.corpus.timeline(timelineQuery.parse({ theme: ['5g', 'low-altitude-economy'] }))
  const { uid } = await engineIndex()
  expect(await at.corpus.rebuild()).toBe(50)
  expect((await engineIndex()).uid).not.toBe(uid)
  expect((await new Meilisearch(await at.corpus.engineAddress()).getIndexes()).total).toBe(1)
  const after = await at.corpus.timeline(timelineQuery.parse({ theme: ['5g', 'low-altitude-economy'] }))
  expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 })
})

test('a load that began under an old dictionary goes on under the new one', async () => {
  const session = at.corpus.beginLoad(['test'])
  const batch = (articles: ReturnType<typeof given>[]) =>
    articles.map((article, n) => ({ article, origin: { file: 'test.jsonl', line: n } }))
  await session.add(batch(first))
  const changed = TEST_THEMES.map((theme) => (theme.id === '5g' ? { ...theme, terms: ['低空经济'] } : theme))
  await at.corpus.prepare(changed)
  await session.add(batch(second))
  await session.end('done', { read: 50, added: 50, updated: 0, unchanged: 0, refused: 0 })
  expect([await total({ theme: '5g' }), await total({ theme: 'artificial-intelligence' })]).toEqual([20, 30])
})

test('what is loaded during a rebuild is in the new index', async () => {
  await at.add(first)
  const session = at.corpus.beginLoad(['test'])
  const rebuilding = at.corpus.rebuild()
  const batch = second.map((article, n) => ({ article, origin: { file: 'test.jsonl', line: n } }))
  await session.add(batch)
  await rebuilding
  await session.end('done', { read: 20, added: 20, updated: 0, unchanged: 0, refused: 0 })
  expect([await total(), await total({ theme: 'low-altitude-economy' })]).toEqual([50, 20])
  expect((await new Meilisearch(await at.corpus.engineAddress()).getIndexes()).total).toBe(1)
})

test('names that differ in case or width only, and long ones, are kept apart', async () => {
  const names = ['Reuters', 'REUTERS', '５Ｇ时报', '5G时报', 'ﷺ'.repeat(150)]
  await at.add(names.map((source, n) => given({ id: `s${n}`, source, section: source })))
  for (const source of names) {
    const { total: found, facets } = await at.corpus.search(articlesQuery.parse({ source, section: source }))
    expect([found, facets.source, facets.section]).toEqual([1, { [source]: 1 }, { [source]: 1 }])
  }
})

test('an index whose maker was killed before it had settings is finished at the next start', async () => {
  const { uid } = await engineIndex()
  const meili = new Meilisearch(await at.corpus.engineAddress())
  await meili.deleteIndex(uid).waitTask()
  await meili.createIndex(uid, { primaryKey: 'n' }).waitTask()
  await at.reopen()
  await at.add(first)
  expect(await total({ theme: '5g' })).toBe(30)
})

test('the demo is wanted by an empty corpus only', async () => {
  expect(at.corpus.demo.isWanted()).toBe(true)
  await expect(at.corpus.demo.load(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed')
  expect(at.corpus.demo.isWanted()).toBe(true)
  await at.add(second)
  expect(at.corpus.demo.isWanted()).toBe(false)
})

test('a changed dictionary finds its themes in all articles, as a clean load with it would', async () => {
  await at.add([...first, ...second])
  const changed = TEST_THEMES.map((theme) => (theme.id === '5g' ? { ...theme, terms: ['低空经济'] } : theme))
  await at.reopen(changed)
  const { themes } = await at.corpus.themes()
  expect(Object.fromEntries(themes.map(({ id, articles }) => [id, articles]))).toEqual({
    '5g': 20,
    'low-altitude-economy': 20,
    'artificial-intelligence': 30,
  })
  expect(await total({ theme: '5g', from: '2024-04-06', to: '2024-04-06' })).toBe(20)
})

test('another order of terms, or another label, is no new dictionary', async () => {
  await at.add(second)
  const [one, ...others] = TEST_THEMES
  if (!one) throw new Error('there are no themes')
  const label = { zh: '五代', en: 'Fifth' }
  const turned = [...others, { ...one, label, terms: one.terms.toReversed() }]
  expect(await at.corpus.prepare(turned)).toEqual({ sent: 0, removed: 0, retagged: 0 })
  expect((await at.corpus.themes()).themes.at(-1)?.label).toEqual(label)
})

test('the invented articles go at once and don’t come back', async () => {
  await at.add([...first.map((article) => ({ ...article, demo: true })), ...second])
  expect(at.corpus.status().demo).toBe(30)
  expect(await at.corpus.demo.remove()).toBe(30)
  expect([await total(), at.corpus.status().articles, at.corpus.demo.isWanted()]).toEqual([20, 20, false])
})
