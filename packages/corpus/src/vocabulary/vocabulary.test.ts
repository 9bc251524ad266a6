import { articlesQuery } from '@tidewatch/schema/filters'
import { type SuggestionsQuery, spellingsQuery } from '@tidewatch/schema/suggestions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { given, openTestCorpus, type TestCorpus } from '../testing/test-corpus.ts'

let at: TestCorpus
const PLACES = ['海州', '临江', '北岭', '南屿']

beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    ...PLACES.map((place, n) =>
      given({
        id: `turn${n}`,
        title: `${place}推进数字化转型`,
        body: `${place}银行与Huawei合作。`,
        source: '海州晚报',
      }),
    ),
    ...PLACES.map((place, n) =>
      given({
        id: `chip${n}`,
        title: `Huawei robot in ${place}`,
        body: 'Robots 与 robot。',
        language: 'en',
        source: 'Harbour Times',
      }),
    ),
    ...PLACES.map((place, n) =>
      given({
        id: `mind${n}`,
        title: `${place}谈 ＡＩ`,
        body: '人工智能',
        keywords: ['绿洲计划'],
        source: 'Times',
      }),
    ),
  ])
  expect(await at.corpus.vocabulary.refresh()).toBeNull()
})
afterAll(() => at.close())

const suggest = async (text: string, kind?: SuggestionsQuery['kind']) =>
  (await at.corpus.vocabulary.suggest({ text, kind })).items
const terms = async (text: string) => (await suggest(text, 'term')).map((one) => one.text)
const total = async (q: string) => (await at.corpus.search(articlesQuery.parse({ q }))).total
const spellings = async (q: string, filters = {}) =>
  (await at.corpus.vocabulary.spellings(spellingsQuery.parse({ q, ...filters }))).spellings

test.each(['szhzx', 'shuzihua', 'SHUZI', '数字', '數字', 'shuzihuazhuanx'])(
  '%s leads to 数字化转型',
  async (typed) => {
    expect(await terms(typed)).toContain('数字化转型')
  },
)

test('every count is that of the query which is put in', async () => {
  const all = (
    await Promise.all(['s', 'h', '海', 'r', 'huawei', 't', 'ren', 'a', '5'].map((one) => suggest(one)))
  ).flat()
  expect(all.length).toBeGreaterThan(10)
  for (const { insert, articles } of all) expect([insert, articles]).toEqual([insert, await total(insert)])
})

test('a source is found by any of its Latin words, a theme by both labels, its terms, its pinyin', async () => {
  const names = async (text: string, kind: 'theme' | 'source') =>
    (await suggest(text, kind)).map((one) => one.text)
  expect(await names('tim', 'source')).toEqual(['Times', 'Harbour Times'])
  expect(await names('hzwb', 'source')).toEqual(['海州晚报'])
  expect(await names('low', 'theme')).toEqual(['Low-altitude economy'])
  expect(await names('dkjj', 'theme')).toEqual(['低空经济'])
  expect(await names('第五代', 'theme')).toEqual(['5G'])
})

test('a name that longer ones hold counts their articles, too, as its query does', async () => {
  const [times] = await suggest('times', 'source')
  expect(times).toMatchObject({ insert: 'source:"Times"', articles: 8 })
})

test('nothing is suggested for what is no beginning', async () => {
  expect(await suggest('')).toEqual([])
  expect(await suggest('，')).toEqual([])
  expect(await suggest('zzzz')).toEqual([])
})

test('keywords that stand in no text are no term', async () => {
  expect(await terms('绿洲')).toEqual([])
})

test('a term typed by its sound, with a slip or in pinyin is offered in the spelling that finds something', async () => {
  const first = async (q: string) => (await spellings(q))[0]
  expect(await first('人工只能')).toEqual({ q: '人工智能', articles: 4 })
  expect(await first('huwaei 数字化')).toEqual({ q: 'Huawei 数字化', articles: 4 })
  expect(await first('title:"数字话转型"')).toEqual({ q: 'title:"数字化转型"', articles: 4 })
  expect(await first('shuzihuazhuanxing')).toEqual({ q: '数字化转型', articles: 4 })
})

test('nothing is offered where the query finds something, or the filters leave nothing', async () => {
  expect(await spellings('人工智能')).toEqual([])
  expect(await spellings('人工只能', { from: '2024-01-01' })).toEqual([])
  expect(await spellings('-huwaei')).toEqual([])
})

test('counts are left out when the corpus has changed, until the terms are counted anew', async () => {
  await at.add([given({ id: 'more', title: '数字化转型' })])
  const counts = async () => (await suggest('szhzx', 'term')).map(({ articles }) => articles)
  expect(await counts()).toEqual([null])
  await at.corpus.vocabulary.refresh()
  expect(await counts()).toEqual([5])
})

test('a restart has the vocabulary at once', async () => {
  await at.reopen()
  expect(at.corpus.vocabulary.isFresh()).toBe(true)
  expect(await terms('szhzx')).toEqual(['数字化转型'])
})

test('while articles are loaded nothing is built', async () => {
  const session = at.corpus.beginLoad(['test'])
  await session.add([
    { article: given({ id: 'late', title: '迟到' }), origin: { file: 'late.jsonl', line: 1 } },
  ])
  expect(await at.corpus.vocabulary.refresh()).toBeNull()
  expect(at.corpus.vocabulary.isFresh()).toBe(false)
  await session.end('done', { read: 1, added: 1, updated: 0, unchanged: 0, refused: 0 })
})
