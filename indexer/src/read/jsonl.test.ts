import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readJsonl, readLines } from './jsonl.ts'
import { ReadError } from './read-error.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = (content: string | Buffer, longestLine = 1_000_000) =>
  collect(
    readLines(
      { file: 'a.jsonl', name: 'a.jsonl', bytes: inChunks(Buffer.from(content), [1 << 16]) },
      longestLine,
    ),
  )

test('gives the objects with the lines they stand on, blank lines and BOM left out', async () => {
  expect(await read('\ufeff{"title":"观潮"}\r\n\n  \n{"title":"b"}')).toEqual([
    { kind: 'fields', origin: { file: 'a.jsonl', line: 1 }, fields: { title: '观潮' } },
    { kind: 'fields', origin: { file: 'a.jsonl', line: 4 }, fields: { title: 'b' } },
  ])
})

test.each([
  ['no JSON', '{"title":', /no valid JSON/],
  ['an array', '[{"title":"a"}]', /no object/],
  ['a number', '17', /no object/],
  ['null', 'null', /no object/],
])('refuses a line with %s and reads on', async (_, line, reason) => {
  const found = await read(Buffer.concat([Buffer.from(line), Buffer.from('\n{"title":"next"}\n')]))
  expect(found).toMatchObject([
    { kind: 'refusal', origin: { file: 'a.jsonl', line: 1 }, reason: expect.stringMatching(reason) },
    { kind: 'fields', origin: { line: 2 } },
  ])
})

const story = (title: string) => JSON.stringify({ title, body: '老城区的供水管网将在三年内全部更新。' })

test('reads a file in GBK, and says that it guessed', async () => {
  const found = await read(iconv.encode(`${story('一')}\n${story('二')}\n`, 'gbk'))
  const hints = { notes: [expect.stringContaining('gb18030')] }
  expect(found).toMatchObject([
    { kind: 'fields', fields: JSON.parse(story('一')), hints },
    { kind: 'fields', fields: JSON.parse(story('二')), hints },
  ])
})

test('reads a damaged line and one in another encoding, with a note at these lines only', async () => {
  const damaged = Buffer.from(story('damaged X'))
  damaged[damaged.indexOf('X')] = 0xff
  const lines = [
    Buffer.from(story('一')),
    damaged,
    iconv.encode(story('二'), 'gbk'),
    Buffer.from(story('三')),
  ]
  const sound = Array.from({ length: 20 }, () => Buffer.from(`${story('零')}\n`))
  const found = await read(
    Buffer.concat([...sound, ...lines.map((line) => Buffer.concat([line, Buffer.from('\n')]))]),
  )
  const titles = found.map((item) =>
    item.kind === 'fields' ? [item.fields.title, item.hints?.notes?.length ?? 0] : item,
  )
  expect(titles.slice(20)).toEqual([
    ['一', 0],
    ['damaged \ufffd', 1],
    ['二', 1],
    ['三', 0],
  ])
})

test('shows the first 200 characters of what it refuses, and does not repeat them in the reason', async () => {
  const [refused] = await read(`{"title": "${'观'.repeat(500)}"`)
  expect(refused).toMatchObject({ sample: `{"title": "${'观'.repeat(189)}` })
  expect(refused).toMatchObject({ reason: expect.not.stringContaining('观') })
})

test('refuses a line that is too long and reads on', async () => {
  const found = await read(`{"title":"${'x'.repeat(300)}"}\n{"title":"next"}`, 100)
  expect(found).toMatchObject([
    { kind: 'refusal', origin: { line: 1 }, reason: expect.stringContaining('longer than') },
    { kind: 'fields', origin: { line: 2 } },
  ])
})

test('gives what came before damage, then says on which line it was', async () => {
  async function* damaged() {
    yield Buffer.from('{"title":"a"}\n{"title":"b"}\n{"tit')
    throw new ReadError('the file is damaged')
  }
  expect(await collect(readJsonl({ file: 'a.jsonl.gz', name: 'a.jsonl', bytes: damaged() }))).toMatchObject([
    { kind: 'fields', origin: { line: 1 } },
    { kind: 'fields', origin: { line: 2 } },
    { kind: 'refusal', origin: { file: 'a.jsonl.gz', line: 3 }, reason: 'the file is damaged' },
  ])
})

test('takes records whatever the fields are called, and bodies in HTML', async () => {
  expect(await read('{"headline":"Tide","content":"<p>Up</p>","pub_date":"2024-03-05"}')).toEqual([
    {
      kind: 'fields',
      origin: { file: 'a.jsonl', line: 1 },
      fields: { title: 'Tide', publishedAt: '2024-03-05' },
      markup: '<p>Up</p>',
    },
  ])
})

test('loses none of our own fields where another stands beside them', async () => {
  const fields = {
    ...{
      id: 'a',
      title: 't',
      body: 'b',
      publishedAt: '2024',
      source: 's',
      url: 'https://a.example/',
      language: 'zh',
    },
    ...{
      section: 'c',
      author: ['d'],
      keywords: ['e'],
      summary: 'f',
      claimedOrigin: 'g',
      type: 'h',
      views: 7,
    },
    translations: [{ language: 'en', title: 't', body: 'b' }],
  }
  expect(await read(JSON.stringify({ ...fields, extra: 1 }))).toMatchObject([{ fields }])
})

test('the address of the list is that of none of its records', async () => {
  const found = await collect(
    readJsonl({
      file: 'https://bay.example/list.jsonl',
      name: 'list.jsonl',
      bytes: inChunks(Buffer.from(`${story('一')}\n${story('二')}\n`), [1 << 16]),
      hints: { url: 'https://bay.example/list.jsonl' },
    }),
  )
  expect(found).toHaveLength(2)
  for (const one of found) expect(one).not.toHaveProperty('hints')
})
