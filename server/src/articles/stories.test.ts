import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import type { ArticleAnswer, ArticlesAnswer, TimelineAnswer } from '@tidewatch/schema/answers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { audit } from '../audit/audit.ts'

const BODY =
  '海湾市在春天开通了覆盖全港的5G专网，吊车司机坐在楼里就能装卸货箱。港务负责人说，效率比从前高出不少，' +
  '工人也少受日晒雨淋。周边几个城市派人来学习，打算照着改造自己的码头。'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({
      id: 'reprint',
      day: '2024-04-02',
      title: '智慧港口',
      body: `${BODY}来源：海湾日报`,
      claimedOrigin: '海湾日报',
    }),
    given({
      id: 'origin',
      day: '2024-04-01',
      title: '港口用上5G',
      body: BODY,
      source: '海湾日报',
      dateOrigin: 'json-ld',
    }),
    given({
      id: 'alone',
      day: '2024-04-03',
      title: '山路',
      body: '山里的路修好了，果农把桃子运到城里只要半个钟头，5G直播也开进了果园，今年的桃子卖得比往年都好。',
      dateDoubts: ['relative', 'disagree'],
    }),
  ])
})
afterAll(() => at.close())

const get = (path: string) => createApp({ corpus: at.corpus }).request(path)
const json = async <T>(path: string) => (await (await get(path)).json()) as T

test('a list says of each article how many others tell its story, and which came first', async () => {
  const { items } = await json<ArticlesAnswer>('/api/articles?sort=oldest')
  expect(items.map(({ id, reprints, firstId }) => [id, reprints, firstId])).toEqual([
    ['origin', 1, null],
    ['reprint', 1, 'origin'],
    ['alone', 0, null],
  ])
  expect(items.map(({ dateOrigin, dateDoubts }) => [dateOrigin, dateDoubts])).toEqual([
    ['json-ld', []],
    ['none', []],
    ['none', ['relative', 'disagree']],
  ])
})

test('an article comes with its whole story, in order of time', async () => {
  const { story } = await json<ArticleAnswer>('/api/articles/reprint')
  expect(story).toEqual([
    {
      id: 'origin',
      title: '港口用上5G',
      source: '海湾日报',
      day: '2024-04-01',
      precision: 'day',
      claimedOrigin: null,
      isFirst: true,
    },
    {
      id: 'reprint',
      title: '智慧港口',
      source: 'Test Paper',
      day: '2024-04-02',
      precision: 'day',
      claimedOrigin: '海湾日报',
      isFirst: false,
    },
  ])
})

test('the CSV names story, origin and doubts, and has a row for each story where stories are asked for', async () => {
  const rows = async (query: string) =>
    (await (await get(`/api/articles.csv?sort=oldest${query}`)).text())
      .trim()
      .split('\n')
      .map((line) => line.split(',').slice(-5).join())
  expect(await rows('')).toEqual([
    'story,reprint_of,claimed_origin,date_origin,date_doubts',
    'origin,,,json-ld,',
    'origin,origin,海湾日报,none,',
    'alone,,,none,relative disagree',
  ])
  expect(await rows('&unit=stories')).toHaveLength(3)
  expect(await rows('&unit=stories&dates=firm')).toHaveLength(2)
  expect(await rows('&story=reprint')).toHaveLength(3)
})

test('chart, list and audit agree on stories; an unknown story is named', async () => {
  const { unit, series } = await json<TimelineAnswer>('/api/timeline?theme=5g&unit=stories')
  expect([unit, series[0]?.total]).toEqual(['stories', 2])
  expect((await json<ArticlesAnswer>('/api/articles?theme=5g&unit=stories')).total).toBe(2)
  expect((await audit(at.corpus, () => {})).differences).toEqual([])
  const unknown = await get('/api/timeline?story=nobody')
  expect([unknown.status, await unknown.text()]).toEqual([
    400,
    expect.stringContaining('no article has the id nobody'),
  ])
})
