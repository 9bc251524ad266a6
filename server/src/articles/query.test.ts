import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import type { ArticleAnswer, ArticlesAnswer } from '@tidewatch/schema/answers'
import type { Problem } from '@tidewatch/schema/problem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({
      id: 'port',
      day: '2024-04-01',
      title: '港口用上５Ｇ',
      body: '吊車司機說，5G網絡讓robots裝卸更快。降低空经济舱不算，低空经济才算。',
      removed: ['相关阅读：5G网络'],
    }),
    given({ id: 'road', title: '山路', body: '山里通了5G，桃子卖得更好。' }),
  ])
})
afterAll(() => at.close())

const get = (path: string, q: string) =>
  createApp({ corpus: at.corpus }).request(`${path}?q=${encodeURIComponent(q)}`)
const list = async (q: string) => (await (await get('/api/articles', q)).json()) as ArticlesAnswer
const cut = (text: string, marks: readonly [number, number][]) =>
  marks.map(([from, to]) => text.slice(from, to))

test('a query that can’t be understood is refused with the place of its fault', async () => {
  for (const path of ['/api/articles', '/api/articles.csv', '/api/timeline', '/api/articles/port']) {
    const answer = await get(path, '港口 AND (5G')
    expect(answer.status).toBe(400)
    const problem = (await answer.json()) as Problem
    expect(problem.query).toMatchObject({ code: 'open-parenthesis', at: 7, length: 1 })
    expect(problem.errors).toEqual([
      { parameter: 'q', message: expect.stringMatching(/never closed.*at character 8/) },
    ])
  }
})

test('a list says how its query was understood, and whether texts had to be looked at', async () => {
  expect((await list('robot -桃子')).query).toEqual({
    text: 'robot AND NOT 桃子',
    terms: [
      { text: 'robot', variants: ['robots'], excluded: false },
      { text: '桃子', variants: [], excluded: true },
    ],
    way: 'index',
    candidates: 0,
  })
  expect((await list('"吊车 装卸"~30')).query).toMatchObject({ way: 'checked', candidates: 1 })
  // Read to find what is excluded, though that turns out to be nothing.
  expect((await list('NOT "吊车 装卸"~1')).query).toMatchObject({ way: 'checked', candidates: 1 })
  expect((await list('')).query).toBeNull()
})

test('what was asked for is marked in the original text, in its field only', async () => {
  const marked = async (q: string) => {
    const [item] = (await list(q)).items
    const { title = '', titleMarks = [], excerpts = [] } = item ?? {}
    return [...cut(title, titleMarks), '/', ...excerpts.flatMap(({ text, marks }) => cut(text, marks))]
  }
  expect(await marked('网络 5G')).toEqual(['５Ｇ', '/', '5G', '網絡'])
  expect(await marked('港口 title:5g')).toEqual(['港口', '５Ｇ', '/'])
  expect(await marked('robot NOT 桃子')).toEqual(['/', 'robots'])
  expect(await marked('theme:low-altitude-economy')).toEqual(['/', '低空经济'])
  expect(await marked('港口 NOT theme:artificial-intelligence')).toEqual(['港口', '/'])
})

test('the whole article marks the same, in what was removed, too, and takes a query of any allowed length', async () => {
  const { versions, removedPlaces } = (await (
    await get('/api/articles/port', 'body:5G')
  ).json()) as ArticleAnswer
  const [version] = versions
  expect(version?.matches.title).toEqual([])
  expect(cut(version?.body ?? '', version?.matches.body ?? [])).toEqual(['5G'])
  expect(removedPlaces[0]?.matches).toHaveLength(1)
  expect((await get('/api/articles/port', `港口 ${'5G '.repeat(60)}${' '.repeat(1_700)}港`)).status).toBe(200)
})
