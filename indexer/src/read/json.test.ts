import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from './json.ts'
import { JsonCutter } from './json-cutter.ts'
import { ReadError } from './read-error.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = (content: unknown, map = {}) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  return collect(
    readJson({ file: 'a.json', name: 'a.json', columns: map, bytes: inChunks(Buffer.from(text), [1 << 16]) }),
  )
}
const article = { title: '潮起', body: '海上' }
const items = [
  article,
  { headline: 'Tide', fullText: 'Rising', publish_date: '2024-03-05', media_name: 'The Bay' },
]
const records = [
  { kind: 'fields', origin: { file: 'a.json', line: 1 }, fields: article },
  {
    kind: 'fields',
    origin: { file: 'a.json', line: 2 },
    fields: { title: 'Tide', body: 'Rising', publishedAt: '2024-03-05', source: 'The Bay' },
  },
]

test.each([
  ['a list', items],
  ['an object with a list', { status: 'ok', total: 2, articles: items }],
  ['a list further down', { response: { meta: { page: 1 }, docs: items } }],
  [
    'what a search engine gives',
    { took: 3, hits: { total: 2, hits: items.map((item) => ({ _source: item })) } },
  ],
  ['objects one after the other', items.map((item) => JSON.stringify(item, null, 2)).join('\n')],
])('reads %s', async (_, content) => expect(await read(content)).toEqual(records))

test('reads a single article with lists of its own', async () => {
  const found = await read({
    ...article,
    comments: [{ text: 'no' }],
    authors: [{ name: 'A. Lee' }, { name: 'B. Wu' }],
  })
  expect(found).toEqual([
    {
      kind: 'fields',
      origin: { file: 'a.json', line: null },
      fields: { ...article, author: ['A. Lee', 'B. Wu'] },
    },
  ])
})

test('reads what content systems give: values wrapped, bodies in HTML, numbers for people', async () => {
  const post = {
    id: 7,
    date: '2024-03-05T10:00:00',
    modified: '2024-04-01T00:00:00',
    title: { rendered: 'Tide' },
    content: { rendered: '<p>Rising</p>', protected: false },
    author: 3,
    categories: [1, 5],
    link: 'https://a.example/7',
  }
  expect(await read([post])).toEqual([
    {
      kind: 'fields',
      origin: { file: 'a.json', line: 1 },
      fields: { id: 7, title: 'Tide', publishedAt: '2024-03-05T10:00:00', url: 'https://a.example/7' },
      markup: '<p>Rising</p>',
      hints: { dates: [{ value: '2024-04-01T00:00:00', origin: 'field', weight: 'updated' }] },
    },
  ])
})

test('reads a JSON Feed: its title is the source, its dates are a feed’s, its addresses are absolute', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Bay',
    home_page_url: 'https://bay.example/',
    language: 'en',
    items: [
      {
        id: '1',
        url: '/1',
        content_html: '<p>Rising</p>',
        date_published: '2024-03-05T10:00:00+08:00',
        tags: ['sea'],
      },
      { id: '2', url: 'javascript:alert(1)', content_text: 'Falling' },
    ],
  }
  const [first, second] = await read(feed)
  expect(first).toMatchObject({
    fields: { url: 'https://bay.example/1', source: 'The Bay', language: 'en', keywords: ['sea'] },
    markup: '<p>Rising</p>',
    hints: { dates: [{ value: '2024-03-05T10:00:00+08:00', origin: 'feed' }] },
  })
  expect(first).not.toHaveProperty('fields.id')
  expect(second).toMatchObject({ fields: { id: '2', body: 'Falling' } })
  expect(second).not.toHaveProperty('fields.url')
})

test('refuses a broken item and reads on', async () => {
  expect(await read('{"articles":[{"title":"a"},{"title":b},{"title":"c"}]}')).toMatchObject([
    { kind: 'fields', fields: { title: 'a' } },
    { kind: 'refusal', origin: { line: 2 }, reason: 'the item is no valid JSON', sample: '{"title":b}' },
    { kind: 'fields', origin: { line: 3 }, fields: { title: 'c' } },
  ])
})

test('says what it left out', async () => {
  expect(
    await read({ facets: [{ name: 'x', n: 1 }, { n: 2 }].map(({ n }) => ({ n })), items: [article] }),
  ).toMatchObject([
    { kind: 'fields', origin: { line: 1 } },
    {
      kind: 'refusal',
      reason: 'the list “facets” was left out: none of its 2 entries has a title or a body',
    },
  ])
  expect(await read([17, { colour: 'red' }])).toMatchObject([
    { kind: 'refusal', origin: { line: 1 }, reason: 'the item is no object with fields' },
    { kind: 'refusal', origin: { line: 2 }, reason: expect.stringContaining('“colour”') },
  ])
  expect(await read({ a: 1, b: { c: 2 } })).toMatchObject([
    { kind: 'refusal', reason: expect.stringContaining('“a”, “b”') },
  ])
})

test('refuses maps, and files that are cut off before their first article', async () => {
  await expect(read({ type: 'FeatureCollection', features: [] })).rejects.toThrow(/GeoJSON/)
  await expect(read('[{"title":"a')).rejects.toThrow(/cut off/)
})

test('gives what came before damage', async () => {
  async function* damaged() {
    yield Buffer.from('[{"title":"a"},{"title":"b')
    throw new ReadError('the gzip file is cut off')
  }
  expect(await collect(readJson({ file: 'a', name: 'a.json', bytes: damaged() }))).toMatchObject([
    { kind: 'fields', fields: { title: 'a' } },
    { kind: 'refusal', origin: { line: 2 }, reason: 'the gzip file is cut off' },
  ])
})

test('cuts lists into their elements wherever the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (values, size) => {
        const cutter = new JsonCutter()
        const text = JSON.stringify({ a: { n: 1, list: values } }, null, 1)
        const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        )
        const pieces = parts.flatMap((part) => cutter.add(part)).filter(({ index }) => index !== null)
        expect(cutter.isClosed).toBe(true)
        expect(pieces.map(({ text: piece }) => JSON.parse(piece))).toEqual(JSON.parse(JSON.stringify(values)))
      },
    ),
  )
})

test('holds no more of an element than it may', () => {
  const pieces = new JsonCutter({ longest: 100 }).add(`[{"title":"${'x'.repeat(5_000)}"},{"title":"b"}]`)
  expect(pieces.map(({ isTooLong, text }) => [isTooLong, text.length])).toEqual([
    [true, 1_000],
    [false, 13],
  ])
})
