import { article } from '@tidewatch/schema/article'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
    demo: false,
  })
  expect(notes).toEqual([])
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

describe('ids', () => {
  const idOf = (fields: Record<string, unknown>) => accept({ title: 't', ...fields }).article.id

  test('a usable one is kept, any other becomes the same one each time', () => {
    expect(idOf({ id: 'a_B-1' })).toBe('a_B-1')
    expect(idOf({ id: 1234567 })).toBe('1234567')
    expect(idOf({ id: '文章/1' })).toMatch(/^i[\w-]{22}$/)
    expect(idOf({ id: '文章/1' })).toBe(idOf({ id: '文章/1', title: 'other' }))
    expect(idOf({ id: 'x'.repeat(201) })).toMatch(/^i/)
  })

  test('without one the address decides, in any of its spellings', () => {
    const id = idOf({ url: 'https://www.example.org/a?x=1' })
    expect(id).toMatch(/^u[\w-]{22}$/)
    for (const url of ['http://example.org/a/?x=1#top', 'https://EXAMPLE.org/a?utm_source=feed&x=1'])
      expect(idOf({ url, title: 'other' })).toBe(id)
    for (const url of [
      'https://example.org/b?x=1',
      'https://example.org/a?x=2',
      'https://example.org/a?x=1#/b',
    ])
      expect(idOf({ url })).not.toBe(id)
  })

  test('the front page of a site, given as the address, tells nothing apart', () => {
    const url = 'https://bay.example/'
    expect(idOf({ url, title: 'a' })).not.toBe(idOf({ url, title: 'b' }))
    expect(accept({ url, title: 'a' }).article.url).toBe(url)
  })

  test('without both it is source, title and day', () => {
    const fields = { source: 's', publishedAt: '2024-03-05' }
    const id = idOf(fields)
    expect(id).toMatch(/^s[\w-]{22}$/)
    expect(idOf({ ...fields, body: 'changed' })).toBe(id)
    for (const other of [{ source: 'x' }, { title: 'x' }, { publishedAt: '2024-03-06' }])
      expect(idOf({ ...fields, ...other })).not.toBe(id)
  })

  test('the small number that a list gives belongs to its source', () => {
    const id = idOf({ id: 17, source: 's' })
    expect(id).toMatch(/^n[\w-]{22}$/)
    expect(idOf({ id: '17', source: 's', title: 'other', body: 'changed' })).toBe(id)
    expect(idOf({ id: 17, source: 'x' })).not.toBe(id)
  })

  test('what has no day is told by its text too, however that is set', () => {
    const id = idOf({ source: 's', body: 'High tide.\n\nLow tide.' })
    expect(idOf({ source: 's', body: 'High tide. Low tide.' })).toBe(id)
    expect(idOf({ source: 's', body: 'Low tide.' })).not.toBe(id)
    expect(idOf({ source: 's', publishedAt: '2024', body: 'a' })).not.toBe(
      idOf({ source: 's', publishedAt: '2024', body: 'b' }),
    )
  })

  test('an address that a page only names is kept and is not what tells it apart', () => {
    const page = (text: string) => {
      const made = toArticle(
        { kind: 'page', origin, text: `${text}\n【来源】https://bay.example/1` },
        { now },
      )
      if ('refused' in made) throw new Error(made.refused)
      return made.article
    }
    const [tide, wind] = [
      page('今天早上，港口的潮水比往年高出一米，渔船都留在了码头。'),
      page('昨天夜里刮起了大风，海边的灯塔停电三个小时，无人受伤。'),
    ]
    expect([tide.url, wind.url]).toEqual(['https://bay.example/1', 'https://bay.example/1'])
    expect(tide.id).not.toBe(wind.id)
  })
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

const port = '今天早上，港口的潮水比往年高出一米，渔船都留在了码头里面，居民都到岸边来看。'

test('what the reader had to guess is said of every kind of record', () => {
  const hints = { notes: ['the encoding was guessed'] }
  const records = [
    { kind: 'fields', origin, fields: { title: 'a', url: 'x' }, hints },
    { kind: 'page', origin, text: `港口的早晨\n\n${port}`, hints },
    { kind: 'html', origin, html: `<h1>港口的早晨</h1><p>${port}</p>`, hints },
  ] as const
  for (const record of records) {
    const made = toArticle(record, { now })
    expect('refused' in made ? [] : made.notes).toContain('the encoding was guessed')
  }
  expect(hints.notes).toHaveLength(1)
})

test('markup in a field is what a reader would see of it', () => {
  const { article } = accept({
    title: '<script>alert(1)</script>R&#038;D',
    body: '<script>alert(2)</script>正文',
    summary: '<p>摘要</p>',
    author: ['<b>李明</b>'],
    source: '<a href="javascript:alert(1)">港报</a>',
    keywords: ['<i>潮</i>'],
  })
  expect(article).toMatchObject({
    title: 'R&D',
    summary: '摘要',
    author: '李明',
    source: '港报',
    keywords: ['潮'],
  })
})

test('a file in an archive gives its own name, and the blanks that open its paragraphs are no text', () => {
  const made = toArticle(
    {
      kind: 'page',
      origin: { file: 'all.zip!inner.zip!港口.txt', line: null },
      text: `港口的早晨\n　　${port}\n　　${port}`,
    },
    { now },
  )
  expect('refused' in made ? null : made.article).toMatchObject({
    source: '港口',
    body: `${port}\n\n${port}`,
  })
})

describe('pages that are no articles are said to look so', () => {
  const notesOf = (html: string) => {
    const made = toArticle({ kind: 'html', origin, html }, { now })
    return 'refused' in made ? [] : made.notes
  }

  test.each([
    [
      'nothing but a frame',
      '<title>框架</title><frameset><frame src=a.html></frameset>',
      /no text was found/,
    ],
    ['a style that is never closed', `<title>港口</title><style>p{<body><p>${port}</p>`, /no text was found/],
    [
      'a missing page',
      '<title>页面不存在</title><h1>404</h1><p>抱歉，您访问的页面不存在或已删除</p>',
      /where there is no page/,
    ],
    [
      'a list',
      `<title>新闻</title><h2>新闻列表</h2><ul>${Array.from({ length: 25 }, (_, n) => `<li><a href="/${n}">第${n}条新闻：港口的潮水比往年高出一米</a><span>2023-07-01</span></li>`).join('')}</ul>`,
      /list of links/,
    ],
  ])('%s', (_, html, note) => {
    expect(notesOf(html)).toEqual([expect.stringMatching(note)])
  })

  test('an article is not', () => {
    expect(notesOf(`<title>港口的早晨</title><h1>港口的早晨</h1><p>${port}</p><p>${port}</p>`)).toEqual([])
  })
})

test('a page with more text than any article is refused before it is searched for one', () => {
  const html = `<title>港口</title>${`<p>${port}</p>`.repeat(70_000)}`
  expect(toArticle({ kind: 'html', origin, html }, { now })).toEqual({
    refused: expect.stringMatching(/^its page has [\d,]+ characters of text; a page may have 2,000,000$/),
  })
})
