import { article } from '@tidewatch/schema/article'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toArticle } from './to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const origin = { file: '/somewhere/Harbour News.jsonl.zst', line: 3 }
const gate = (fields: Record<string, unknown>) => toArticle({ kind: 'fields', origin, fields }, { now })

function accept(fields: Record<string, unknown>) {
  const answer = gate(fields)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

const whole = {
  id: 'h-1',
  title: '新港口启用',
  body: '首批货轮已经靠岸。',
  publishedAt: '2024-03-05T10:22:00+08:00',
  source: '海港报',
  url: 'https://example.org/a',
  language: 'zh-CN',
  section: '经济',
  author: ['张三', '李四'],
  keywords: '港口、物流',
  unknown: { is: 'ignored' },
}

test('keeps every field it knows', () => {
  const { article: kept, notes } = accept(whole)
  expect(kept).toEqual({
    id: 'h-1',
    title: '新港口启用',
    titleOrigin: 'given',
    body: '首批货轮已经靠岸。',
    language: 'zh',
    translations: [],
    source: '海港报',
    url: 'https://example.org/a',
    section: '经济',
    author: '张三, 李四',
    type: null,
    keywords: ['港口', '物流'],
    views: null,
    day: '2024-03-05',
    precision: 'second',
    publishedAt: '2024-03-05T10:22:00+08:00',
    dateOrigin: 'field',
    summary: null,
    claimedOrigin: null,
    zone: { offset: '+08:00', origin: 'stated' },
    dateCandidates: [],
    dateDoubts: [],
    removed: [],
    origins: {
      title: 'field',
      source: 'field',
      url: 'field',
      section: 'field',
      author: 'field',
      keywords: 'field',
      language: 'field',
    },
    demo: false,
  })
  expect(notes).toEqual([])
})

test('values that nobody gave say where they were found', () => {
  expect(accept({ title: 'The new port opened to ships today' }).article.origins).toEqual({
    title: 'field',
    source: 'file',
    language: 'detected',
  })
  expect(accept({ title: 'a', url: 'https://www.example.org/a' }).article.origins).toMatchObject({
    source: 'address',
    url: 'field',
  })
})

test('fills in what is missing', () => {
  expect(accept({ title: 'The new port opened to ships today' }).article).toMatchObject({
    body: '',
    language: 'en',
    source: 'Harbour News',
    day: null,
    precision: 'none',
    dateOrigin: 'none',
  })
  expect(accept({ title: 'a', url: 'https://www.example.org/a' }).article.source).toBe('example.org')
  expect(accept({ body: '首批货轮已经靠岸。港口很大。' }).article).toMatchObject({
    title: '首批货轮已经靠岸',
    titleOrigin: 'derived',
    language: 'zh',
  })
})

test('takes keywords as a list or as text, each once', () => {
  expect(accept({ ...whole, keywords: [' 5G ', '5G', 2024, ''] }).article.keywords).toEqual(['5G', '2024'])
  expect(accept({ ...whole, keywords: 'a, b;c，d；e、a' }).article.keywords).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ])
})

test.each([
  [{ publishedAt: '2024-02-30' }, { day: null, precision: 'none', dateOrigin: 'none' }, /publishedAt/],
  [{ publishedAt: { y: 2024 } }, { day: null }, /publishedAt/],
  [{ publishedAt: '2031-01-01' }, { day: null }, /publishedAt/],
  [{ url: 'ftp://example.org/a' }, { url: null }, /url/],
  [{ url: '/a.html' }, { url: null }, /url/],
  [{ language: 'klingon' }, { language: 'zh' }, /language/],
  [{ author: '名'.repeat(151) }, { author: '名'.repeat(150) }, /author/],
  [{ section: '名'.repeat(151) }, { section: '名'.repeat(150) }, /section/],
  [{ source: '😀'.repeat(80) }, { source: '😀'.repeat(75) }, /source/],
  [{ title: '名'.repeat(2_001) }, { title: '名'.repeat(2_000) }, /title/],
])('%j is put right and noted', (fields, expected, note) => {
  const { article: kept, notes } = accept({ ...whole, ...fields })
  expect(kept).toMatchObject(expected)
  expect(notes).toEqual([expect.stringMatching(note)])
})

test.each([
  [{ title: 17 }, /title .*number/],
  [{ body: { text: 'x' } }, /body .*object/],
  [{ source: ['a'] }, /source .*list/],
  [{ keywords: { a: 1 } }, /keywords .*object/],
  [{ author: true }, /author .*boolean/],
  [{ id: {} }, /id .*object/],
  [{ title: ' ', body: '\n' }, /neither a title nor a body/],
  [{ body: 'x'.repeat(5_000_001) }, /5,000,001 characters/],
])('%j is refused', (fields, reason) => {
  expect(gate({ ...whole, ...fields })).toEqual({ refused: expect.stringMatching(reason) })
})

test('null is the same as missing', () => {
  const nothing = Object.fromEntries(Object.keys(whole).map((key) => [key, null]))
  expect(accept({ ...nothing, title: 't' }).notes).toEqual([])
})

test('cleans text that can not be kept as it is', () => {
  const { article: kept } = accept({ title: 'a\0b\n c\ud800', body: 'x\r\ny\u0007z\udc00 😀' })
  expect(kept.title).toBe('ab c\ufffd')
  expect(kept.body).toBe('x\ny z\ufffd 😀')
})

test('a page goes through the same gate', () => {
  const page = (text: string) =>
    toArticle({ kind: 'page', origin: { file: 'notes/港口.txt', line: null }, text }, { now })
  expect(page('新港口启用\n\n首批货轮已经靠岸，港口很大。')).toMatchObject({
    article: { title: '新港口启用', source: '港口', id: expect.stringMatching(/^s/) },
  })
  expect(page(' \n ')).toEqual({ refused: expect.stringMatching(/neither/) })
  expect(page('x'.repeat(5_000_001))).toEqual({ refused: expect.stringMatching(/characters/) })
})

const known = [
  'id',
  'title',
  'body',
  'publishedAt',
  'source',
  'url',
  'language',
  'section',
  'author',
  'keywords',
  'summary',
  'claimedOrigin',
  'translations',
  'views',
]
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\0', '\ud800', '\udc00', ' ', '\n', '。', '，', '字', 'a', '\u200b', '\ufeff'),
  }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.array(fc.string()),
  fc.anything(),
)
const anyFields = fc.dictionary(fc.constantFrom(...known), value)
const lines = fc.constantFrom(
  '标题',
  '英语如下:',
  'Title: “”',
  'Content: a',
  '作者 | 求 |',
  '【来源】http://',
  '字。',
  'A b.',
  '',
)
const anyPage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(lines).map((all) => all.join('\n')),
)

const anyHints = fc.record(
  {
    url: fc.oneof(fc.webUrl(), fc.string()),
    seenAt: fc.constantFrom('2024-03-05T00:00:00Z', 'once'),
    title: fc.string(),
    author: fc.string({ maxLength: 400 }),
    language: fc.constantFrom('zh-CN', 'en', 'klingon', ''),
    keywords: fc.array(fc.string()),
  },
  { requiredKeys: [] },
)

test('never throws, and what it lets in keeps the schema', () => {
  const records = fc.oneof(
    fc
      .tuple(anyFields, anyHints)
      .map(([fields, hints]) => ({ kind: 'fields' as const, origin, fields, hints })),
    fc
      .tuple(anyFields, anyPage)
      .map(([fields, markup]) => ({ kind: 'fields' as const, origin, fields, markup })),
    fc.tuple(anyPage, anyHints).map(([text, hints]) => ({ kind: 'page' as const, origin, text, hints })),
    fc.tuple(anyPage, anyHints).map(([html, hints]) => ({ kind: 'html' as const, origin, html, hints })),
  )
  fc.assert(
    fc.property(records, (record) => {
      const answer = toArticle(record, { now })
      if ('refused' in answer) return answer.refused !== ''
      expect(article.parse(answer.article)).toEqual(answer.article)
      expect(JSON.stringify(answer.article)).not.toMatch(/\\u0000|\\ud[89a-f]/i)
      expect(toArticle(record, { now })).toEqual(answer)
      return true
    }),
    { numRuns: 1_000 },
  )
})
