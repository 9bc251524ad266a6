import { given, openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { authorsIn } from './authors.ts'

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
    given({
      id: 'torn',
      title: 'Torn\u0000 title',
      author: 'John Smith, Jr. and\nDepartment of Trade and Industry',
      source: 'Harbour\r\n Times\u0007',
      section: 'Ports\u0085News',
      summary: 'One\u0000\u2028two',
      keywords: ['a\nb'],
      language: 'en',
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

test('control characters and line breaks end no field', async () => {
  const texts = await Promise.all(
    ['bibtex', 'ris', 'gb-t-7714'].map((format) => cite(`id=torn&format=${format}`)),
  )
  expect(texts).toEqual([
    [
      '@online{torn,',
      '  author = {Smith, Jr., John and {Department of Trade and Industry}},',
      '  title = {{Torn title}},',
      '  organization = {{Harbour Times}},',
      '  langid = {english},',
      '  keywords = {a b},',
      '  abstract = {One two},',
      '}',
      '',
    ].join('\n'),
    [
      'TY  - NEWS',
      'ID  - torn',
      'TI  - Torn title',
      'AU  - Smith, John, Jr.',
      'AU  - Department of Trade and Industry',
      'T2  - Harbour Times',
      'SE  - Ports News',
      'LA  - en',
      'KW  - a b',
      'AB  - One two',
      'ER  - ',
      '',
    ].join('\r\n'),
    'SMITH J Jr., Department of Trade and Industry. Torn title[N]. Harbour Times.\n',
  ])
})

test('what is named twice is cited once, and more than fit into an address are refused', async () => {
  expect(await cite('id=en-1&id=zh-1&id=en-1&format=ris')).toBe(await cite('id=en-1&id=zh-1&format=ris'))
  const ids = (count: number) => Array.from({ length: count }, () => 'id=en-1').join('&')
  expect((await get(`${ids(200)}&format=ris`)).status).toBe(200)
  const answer = await get(`${ids(201)}&format=ris`)
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { errors: [{ parameter: 'id', message: 'at most 200 at once; ask for the others in another request' }] },
  ])
})

test('the description names every type and failure', async () => {
  const answer = await createApp({ corpus: at.corpus }).request('/api/openapi.json')
  const { paths } = (await answer.json()) as { paths: Record<string, { get: { responses: object } }> }
  expect(paths['/api/citations']?.get.responses).toMatchObject({
    200: {
      content: { 'application/x-bibtex': {}, 'application/x-research-info-systems': {}, 'text/plain': {} },
    },
    404: {},
  })
  expect(paths['/api/articles/{id}/similar']?.get.responses).toHaveProperty('404')
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
  ['John Smith, Jr.', ['John Smith, Jr.']],
  ['John Smith Jr.', ['John Smith Jr.']],
  ['Smith, Jr., John', ['John Smith, Jr.']],
  ['John Smith, III, PhD, Jane Doe', ['John Smith, III, PhD', 'Jane Doe']],
  ['Jane Doe, Ph.D., and John Roe, Sr.', ['Jane Doe, Ph.D.', 'John Roe, Sr.']],
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['John Roe Jr. & Ludwig van Meer', ['John Roe Jr.', 'Ludwig van Meer']],
  ['Jane Doe, John Roe, and Max Poe', ['Jane Doe', 'John Roe', 'Max Poe']],
  ['Department of Trade and Industry', ['Department of Trade and Industry']],
  ['Trade and Industry', ['Trade and Industry']],
  ['Doe & Sons', ['Doe & Sons']],
  ['张三和李四', ['张三', '李四']],
  ['张三、李四 和 欧阳小明', ['张三', '李四', '欧阳小明']],
  ['李和平', ['李和平']],
  ['王和平和李四', ['王和平', '李四']],
  ['经济和信息化部', ['经济和信息化部']],
  ['文化和旅游部', ['文化和旅游部']],
])('%s is by %j', (author, names) => expect(authorsIn(author)).toEqual(names))
