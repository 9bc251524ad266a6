import { join } from 'node:path'
import { type Filters, timelineQuery } from '@tidewatch/schema/filters'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { given, openTestCorpus, type TestCorpus } from '../testing/test-corpus.ts'

const NEWS =
  '滨江市数据局昨天公布了今年的算力规划。规划提出，全市要建成三个智算中心，5G基站覆盖所有乡镇。负责人表示，' +
  '企业使用算力可以领取补贴，中小企业优先。专家认为，这将帮助当地制造业更快地完成数字化转型，也会带来新的就业。'

const named = (id: string, day: string | undefined, body: string, more = {}) =>
  given({ id, body, title: `${id}的标题`, source: `${id} Daily`, ...(day ? { day } : {}), ...more })

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    named('late', '2024-03-07', `${NEWS}\n来源：first Daily`, { claimedOrigin: 'first Daily' }),
    named(
      'other',
      '2024-03-06',
      '乡村图书馆在五月开放，孩子们周末可以在那里读书、听故事、看5G演示，老师会在一旁讲解书里的道理。',
    ),
    named('month', '2024-03', NEWS.replace('专家认为', '专家说')),
  ])
  await at.add([
    named('first', '2024-03-05', NEWS, { dateDoubts: ['ambiguous'] }),
    named('undated', undefined, `（记者 王某）${NEWS}`),
    named('update', '2024-03-08', NEWS.replace('三个', '五个')),
  ])
})
afterAll(() => at.close())

const list = async (filters: Partial<Filters>) => {
  const ids: string[] = []
  const { pages } = await at.corpus.all({ ...timelineQuery.parse({}), ...filters }, 'oldest')
  for (const page of pages) ids.push(...page.map(({ article }) => article.id))
  return ids.sort()
}
const tellers = (id: string) => at.corpus.story(at.corpus.article(id)?.story ?? 0).map((one) => one.id)
const chart = (query: object) => at.corpus.timeline(timelineQuery.parse({ theme: '5g', ...query }))

test('an article and its reprints are one story, the earliest first, whatever came first into the corpus', () => {
  expect(tellers('month')).toEqual(['first', 'late', 'month', 'undated'])
  expect(tellers('update')).toEqual(['update'])
  expect(tellers('other')).toEqual(['other'])
})

test('stories are counted by their first articles, in charts and lists alike', async () => {
  expect(await list({ unit: 'stories' })).toEqual(['first', 'other', 'update'])
  expect(await list({ unit: 'stories', source: ['late Daily'] })).toEqual([])
  const { series, unplaced, undated } = await chart({ unit: 'stories' })
  expect(series[0]).toMatchObject({ counts: [3], total: 3 })
  expect([unplaced.total, undated.total]).toEqual([0, 0])
  expect((await chart({ unit: 'stories', interval: 'day' })).series[0]?.counts).toEqual([1, 1, 0, 1])
  expect((await chart({ q: '图书馆', theme: [], unit: 'stories' })).series[0]?.total).toBe(1)
})

test('any article of a story opens it', async () => {
  for (const story of ['first', 'undated']) {
    expect(await list({ story })).toEqual(['first', 'late', 'month', 'undated'])
  }
  await expect(list({ story: 'nobody' })).rejects.toThrow('no article has the id nobody')
})

test('weakly dated articles can be left out; undated ones stay undated', async () => {
  expect(await list({ dates: 'firm' })).toEqual(['late', 'month', 'other', 'undated', 'update'])
  const { series, undated, unplaced } = await chart({ dates: 'firm' })
  expect(series[0]).toMatchObject({ counts: [4], total: 5 })
  expect([unplaced.total, undated.total]).toEqual([0, 1])
})

test('another first article, found or removed, reaches the index of articles that stay', async () => {
  await at.add([named('earliest', '2024-03-01', `${NEWS}欢迎转载。`)])
  expect(await list({ unit: 'stories' })).toEqual(['earliest', 'other', 'update'])
  expect(await list({ story: 'late' })).toHaveLength(5)
  await at.add([
    named(
      'earliest',
      '2024-03-01',
      '这一篇的正文已经全部改写，和原来的报道没有关系，只谈四月里的天气和花期，也谈一谈江边的渡口。',
    ),
  ])
  expect(await list({ unit: 'stories' })).toEqual(['earliest', 'first', 'other', 'update'])
  await at.reopen()
  expect(await list({ unit: 'stories' })).toEqual(['earliest', 'first', 'other', 'update'])
})

test('articles that were stored before there were stories get theirs at the next start', async () => {
  const before = await list({ unit: 'stories' })
  await at.corpus.close()
  const db = new Database(join(at.dataDir, 'corpus.db'))
  db.exec(`DELETE FROM meta WHERE key LIKE 'stories%'; UPDATE kin SET story = n;
    DELETE FROM fingerprint; DELETE FROM story_key; DELETE FROM story_key_new`)
  db.close()
  await at.reopen()
  expect(await list({ unit: 'stories' })).toEqual(before)
  expect(tellers('month')).toEqual(['first', 'late', 'month', 'undated'])
})
