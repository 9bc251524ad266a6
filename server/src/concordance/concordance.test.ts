import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { type ConcordanceAnswer, MOST_LINES } from '@tidewatch/schema/concordance'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

let at: TestCorpus
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  at = await openTestCorpus()
  app = createApp({ corpus: at.corpus })
  await at.add([
    given({
      id: 'a',
      day: '2024-03-05',
      title: '=港口',
      body: '港口“5G”网络，又用５Ｇ。',
      source: '海湾日报',
    }),
    given({ id: 'b', title: '5G矿山', body: '安全' }),
  ])
})
afterAll(() => at.close())

const get = (path: string) => app.request(`http://127.0.0.1${path}`)

test('a page of lines comes with the exact number of matches and articles', async () => {
  const response = await get('/api/concordance?q=5G&sort=right&pageSize=2&view=kwic')
  const answer = (await response.json()) as ConcordanceAnswer
  expect(answer).toMatchObject({ total: 3, articles: 2, mentions: 3, page: 1, pageSize: 2 })
  expect(answer.query?.text).toBe('5G')
  expect(answer.lines.map(({ id, left, match, right }) => [id, left + match + right])).toEqual([
    ['a', '港口“5G”网络，又用５Ｇ。'],
    ['a', '港口“5G”网络，又用５Ｇ。'],
  ])
})

test('the CSV has a row for each line, with nothing that a spreadsheet would run', async () => {
  const response = await get('/api/concordance.csv?q=5G&sort=newest')
  expect(response.headers.get('content-disposition')).toMatch(/tidewatch-concordance-[a-z0-9.-]*r\d+\.csv/)
  expect((await response.text()).replace('\ufeff', '').trim().split('\n')).toEqual([
    'id,title,source,day,language,field,left,match,right',
    `a,'=港口,海湾日报,2024-03-05,zh,body,港口“,5G,”网络，又用５Ｇ。`,
    "a,'=港口,海湾日报,2024-03-05,zh,body,港口“5G”网络，又用,５Ｇ,。",
    'b,5G矿山,Test Paper,,zh,title,,5G,矿山',
  ])
})

test('a question that has no lines to show is refused with a sentence, for page and CSV alike', async () => {
  for (const path of ['/api/concordance', '/api/concordance.csv']) {
    const response = await get(`${path}?q=-5G`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('type a word or phrase that isn’t excluded, or choose a theme')
  }
  expect(await (await get('/api/concordance?q=5G&sort=relevance')).text()).toContain('sort')
})

test('more lines than can be put in order are refused, with the number of articles to narrow down', async () => {
  await at.add([given({ id: 'long', title: '长文', body: '人'.repeat(MOST_LINES + 1) })])
  for (const path of ['/api/concordance', '/api/concordance.csv']) {
    const response = await get(`${path}?q=人`)
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('more than 300,000 matches in 1 article,')
  }
})
