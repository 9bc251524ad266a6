import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { authorsIn } from './cited.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({
      id: 'zh-1',
      title: '港口 100% 通电{一}',
      author: '张三, 李四, 王五, 赵六',
      source: '海湾日报',
      section: '经济',
      keywords: ['港口', 'R&D'],
      url: 'https://example.org/a_{1}?x=1&y=2',
      day: '2024-03-05',
    }),
    given({
      id: 'en-1',
      title: 'Ports\ngo electric',
      author: 'Jane Q. Doe',
      source: 'Harbour Times',
      language: 'en',
      day: '2024-03',
    }),
    given({ id: 'none', title: '无名', source: '海湾日报', url: 'https://example.org/b' }),
  ])
})
afterAll(() => at.close())

const get = (query: string) => createApp({ corpus: at.corpus }).request(`/api/citations?${query}`)
const cite = async (query: string) => (await get(`${query}&accessed=2026-11-22`)).text()

test('BibTeX keeps names, capitals and signs that TeX would take', async () => {
  expect(await cite('id=zh-1&format=bibtex')).toBe(
    [
      '@online{zh-1,',
      '  author = {{张三} and {李四} and {王五} and {赵六}},',
      '  title = {{港口 100\\% 通电\\{一\\}}},',
      '  organization = {{海湾日报}},',
      '  date = {2024-03-05},',
      '  year = {2024},',
      '  url = {https://example.org/a_%7B1%7D?x=1&y=2},',
      '  urldate = {2026-11-22},',
      '  langid = {chinese},',
      '  keywords = {港口, R\\&D},',
      '}',
      '',
    ].join('\n'),
  )
})

test('RIS has a tag a line; what is not known of a date stays empty', async () => {
  expect((await cite('id=en-1&format=ris')).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - en-1',
    'TI  - Ports go electric',
    'AU  - Doe, Jane Q.',
    'T2  - Harbour Times',
    'PY  - 2024',
    'DA  - 2024/03//',
    'LA  - en',
    'ER  - ',
    '',
  ])
})

test('GB/T 7714 names three authors, the outlet and the day of access', async () => {
  const url = 'https://example.org/a_{1}?x=1&y=2'
  expect(await cite('id=zh-1&format=gb-t-7714')).toBe(
    `张三, 李四, 王五, 等. 港口 100% 通电{一}[EB/OL]. 海湾日报. (2024-03-05)[2026-11-22]. ${url}\n`,
  )
  expect(await cite('id=en-1&id=none&format=gb-t-7714')).toBe(
    'DOE J Q. Ports go electric[N]. Harbour Times, 2024-03.\n海湾日报. 无名[EB/OL]. [2026-11-22]. https://example.org/b\n',
  )
})

test('the file says what it is', async () => {
  const { headers } = await get('id=en-1&format=bibtex')
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    'application/x-bibtex; charset=utf-8',
    'inline; filename="tidewatch-en-1.bib"',
  ])
})

test('a strange id, format or parameter is named', async () => {
  const answers = ['id=nobody&format=ris', 'id=en-1&format=apa', 'id=en-1&format=ris&page=2', 'format=ris']
  expect(await Promise.all(answers.map(async (query) => (await get(query)).status))).toEqual([
    404, 400, 400, 400,
  ])
})

test.each([
  ['张三, 李四', ['张三', '李四']],
  ['Doe, Jane', ['Jane Doe']],
  ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
  ['', []],
])('%s is by %j', (author, names) => expect(authorsIn(author)).toEqual(names))
