import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import {
  articleAnswer,
  articlesAnswer,
  healthAnswer,
  sourcesAnswer,
  themesAnswer,
  timelineAnswer,
} from '@tidewatch/schema/answers'
import { problem } from '@tidewatch/schema/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

let at: TestCorpus
const logged: string[] = []
const get = (path: string) =>
  Promise.resolve(createApp({ corpus: at.corpus, log: (line) => logged.push(line) }).request(path))

beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({
      id: 'one',
      day: '2024-03-05',
      title: '全国５Ｇ基站',
      body: '第一段讲5G。第二段讲人工智能。',
      section: 'tech',
    }),
    given({
      id: 'two',
      day: '2024-04-01',
      title: '=HYPERLINK("http://bad")',
      body: '<script>alert(1)</script> 5G',
      url: 'https://example.org/2',
    }),
    given({ id: 'three', body: 'AI', language: 'en', source: 'Other Paper', removed: ['Leave a 5G reply'] }),
  ])
})
afterAll(() => at.close())

describe('what is asked rightly', () => {
  test('health', async () => {
    const answer = await get('/api/health')
    expect(answer.status).toBe(200)
    expect(healthAnswer.parse(await answer.json())).toMatchObject({
      status: 'ok',
      articles: 3,
      engine: { version: '1.21.0' },
    })
  })

  test('themes with their articles', async () => {
    const { themes } = themesAnswer.parse(await (await get('/api/themes')).json())
    expect(themes.map(({ id, articles }) => [id, articles])).toEqual([
      ['5g', 2],
      ['low-altitude-economy', 0],
      ['artificial-intelligence', 2],
    ])
  })

  test('sources, languages and sections', async () => {
    const { sources, languages } = sourcesAnswer.parse(await (await get('/api/sources')).json())
    expect(sources[0]).toEqual({ source: 'Test Paper', articles: 2, from: '2024-03-05', to: '2024-04-01' })
    expect(languages).toEqual([
      { value: 'zh', articles: 2 },
      { value: 'en', articles: 1 },
    ])
  })

  test('a timeline, its parameters repeatable', async () => {
    const answer = await get('/api/timeline?theme=5g&theme=artificial-intelligence&interval=month')
    const { series, undated } = timelineAnswer.parse(await answer.json())
    expect(series.map(({ id, counts, total }) => [id, counts, total])).toEqual([
      ['5g', [1, 1], 2],
      ['artificial-intelligence', [1, 0], 2],
    ])
    expect(undated).toEqual({ total: 1, series: { '5g': 0, 'artificial-intelligence': 1 } })
  })

  test('articles with marks that cover the matched characters, and facets', async () => {
    const { total, items, facets } = articlesAnswer.parse(
      await (await get('/api/articles?q=5G&sort=oldest')).json(),
    )
    expect(total).toBe(2)
    const [first] = items
    expect(first?.titleMarks.map(([from, to]) => first.title.slice(from, to))).toEqual(['５Ｇ'])
    expect(first?.excerpts[0]?.marks.map(([from, to]) => first.excerpts[0]?.text.slice(from, to))).toEqual([
      '5G',
    ])
    expect(facets).toMatchObject({ year: { 2024: 2 }, section: { tech: 1, '-': 1 }, theme: { '5g': 2 } })
  })

  test('a whole article with every mention in its place', async () => {
    const { versions, loadedFrom, removed } = articleAnswer.parse(
      await (await get('/api/articles/one?q=第一段')).json(),
    )
    const [version] = versions
    const told = version?.mentions.body.map(({ theme, from, to }) => [theme, version.body.slice(from, to)])
    expect(told).toEqual([
      ['5g', '5G'],
      ['artificial-intelligence', '人工智能'],
    ])
    expect(version?.matches.body).toEqual([[0, 3]])
    expect(loadedFrom).toMatchObject({ file: 'test.jsonl', line: 1 })
    expect(removed).toEqual([])
  })

  test('the address of the interface description', async () => {
    const described = (await (await get('/api/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, object>
    }
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.paths)).toEqual(
      expect.arrayContaining([
        '/api/health',
        '/api/timeline',
        '/api/articles',
        '/api/articles/{id}',
        '/api/articles.csv',
      ]),
    )
  })
})

test('answers are compressed for who asks for it, and never guessed to be a page', async () => {
  const app = createApp({ corpus: at.corpus })
  const asked = await app.request('/api/themes', { headers: { 'accept-encoding': 'gzip' } })
  expect(asked.headers.get('content-encoding')).toBe('gzip')
  const plain = await app.request('/api/themes')
  expect([plain.headers.get('content-encoding'), plain.headers.get('x-content-type-options')]).toEqual([
    null,
    'nosniff',
  ])
})

describe('CSV', () => {
  test('as many rows as the list has articles; opens right in a spreadsheet and runs nothing', async () => {
    const answer = await get('/api/articles.csv?q=5G&sort=oldest')
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    expect(text.startsWith('\uFEFFid,title,day')).toBe(true)
    const rows = text.trimEnd().split('\n')
    expect(rows).toHaveLength(3)
    expect(rows[2]).toMatch(/^two,"'=HYPERLINK/)
  })

  test('a chart’s counts add up to its total, also what has no place on the axis', async () => {
    const text = await (await get('/api/timeline.csv?theme=artificial-intelligence')).text()
    const [head = '', ...rows] = text
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','))
    const column = (head as string[]).indexOf('count')
    expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(2)
  })

  test('what stands in removed blocks only is placed, and not counted', async () => {
    const whole = articleAnswer.parse(await (await get('/api/articles/three?q=5G')).json())
    expect(whole.removedPlaces).toEqual([
      { mentions: [{ theme: '5g', from: 8, to: 10 }], matches: [[8, 10]] },
    ])
    expect(whole.themes.map(({ id }) => id)).toEqual(['artificial-intelligence'])
    expect(whole.broughtBy).toMatchObject([{ file: 'test.jsonl', line: 3, isCurrent: true }])
  })

  test('a character that folds to two words is a query like any other', async () => {
    expect((await get('/api/articles?q=½')).status).toBe(200)
    expect((await get('/api/timeline?unit=mentions&q=½')).status).toBe(200)
    expect((await get('/api/articles/one?q=½')).status).toBe(200)
  })

  test('what a form sends empty is no filter', async () => {
    const { total } = articlesAnswer.parse(await (await get('/api/articles?q=&theme=&from=&to=')).json())
    expect(total).toBe(3)
  })

  test('an empty list is its head', async () => {
    expect((await (await get('/api/articles.csv?q=没有')).text()).trim().split('\n')).toHaveLength(1)
  })
})

describe('what is asked wrongly is told what and why, as problem details', () => {
  const wrong: [string, string, RegExp][] = [
    ['/api/timeline?interval=fortnight', 'interval', /month/],
    ['/api/timeline?theme=6g', 'theme', /no theme is called 6g/],
    ['/api/timeline?theme=5G', 'theme', /lower-case/],
    ['/api/articles?from=soon', 'from', /ISO day/],
    ['/api/articles?from=2024-02-30', 'from', /ISO day/],
    ['/api/articles?from=2024-03-05&to=2024-03-01', 'to', /before/],
    ['/api/articles?page=0', 'page', /./],
    ['/api/articles?pageSize=1000', 'pageSize', /100/],
    ['/api/articles?q=%EF%BC%8C', 'q', /at character 1/],
    ['/api/articles?sort=best', 'sort', /newest/],
    ['/api/timeline.csv?unit=pages', 'unit', /mentions/],
    ['/api/articles.csv?theme=6g', 'theme', /no theme is called 6g/],
    ['/api/articles.csv?q=OR', 'q', /OR/],
    ['/api/timeline?themes=5g', 'themes', /no such parameter/],
  ]
  test.each(wrong)('%s', async (path, parameter, message) => {
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { errors } = problem.parse(await answer.json())
    expect(errors?.[0]?.parameter).toBe(parameter)
    expect(errors?.[0]?.message).toMatch(message)
  })

  test.each(['/api/articles/none', '/api/nothing', '/api'])('%s is not there', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(problem.parse(await answer.json()).status).toBe(404)
  })
})

test('a page elsewhere that points its name at this machine gets nothing', async () => {
  const app = createApp({ corpus: at.corpus })
  const ask = (host: string) => app.request('/api/articles', { headers: { host } })
  expect((await ask('127.0.0.1:8080')).status).toBe(200)
  const refused = await ask('evil.example:8080')
  expect([refused.status, problem.parse(await refused.json()).status]).toEqual([403, 403])
})

test('while the engine is away: 503 that says so, no stack, and health tells it too', async () => {
  const away = await openTestCorpus()
  const app = createApp({ corpus: away.corpus, log: (line) => logged.push(line) })
  const pid = away.corpus.enginePid()
  if (pid) process.kill(pid, 'SIGKILL')
  await expect
    .poll(async () => (await app.request('/api/health')).status, { timeout: 5_000, interval: 5 })
    .toBe(503)
  const answer = await app.request('/api/articles')
  expect([200, 503]).toContain(answer.status)
  if (answer.status === 503) expect(problem.parse(await answer.json()).title).toMatch(/engine/)
  await expect.poll(async () => (await app.request('/api/articles')).status, { timeout: 20_000 }).toBe(200)
  expect(logged.join('')).toBe('')
  await away.close()
})
