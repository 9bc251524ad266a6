import { openStore } from '@tidewatch/corpus/store/store'
import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { demoArticles } from '@tidewatch/indexer/demo/demo-articles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditQueries, differs } from './audit-queries.ts'
import { distribution, describe as told } from './report.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([...demoArticles()].filter((_, number) => number % 10 === 0))
})
afterAll(() => at.close())

const run = (queries: number, seed: number) => auditQueries(at.corpus, { queries, seed, say: () => {} })

test('150 generated queries over the demo articles are answered as a scan of the texts answers them', async () => {
  const compared = await run(150, 7)
  expect(compared.filter(differs).map(told)).toEqual([])
  expect(compared).toHaveLength(150)
  // What finds nothing proves little.
  expect(compared.filter(({ scanned }) => scanned > 0).length).toBeGreaterThan(75)
  expect(distribution(compared).at(-1)).toMatch(/^all: 150 queries, \d+ empty, median \d+ articles/)
}, 180_000)

test('an answer that lacks an article is reported, with the article', async () => {
  const store = openStore(at.dataDir)
  const body = [...demoArticles()][0]?.body ?? ''
  const unindexed = given({ id: 'never-indexed', day: '2020-01-01', body })
  const tagged = { article: unindexed, mentions: {}, plain: '', dictionary: 1 }
  store.articles.put({ ...tagged, origin: { file: 'behind.jsonl', line: 1 } }, 1, 1)
  store.close()
  const wrong = (await run(60, 3)).filter(differs)
  expect(wrong.length).toBeGreaterThan(0)
  expect(wrong.map(told).join('\n')).toMatch(/answered \d+, scanned \d+: 1 missing \(never-indexed\)/)
}, 180_000)
