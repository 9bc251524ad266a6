import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import { ReadError } from './read-error.ts'
import { collect, inChunks } from './testing/bytes.ts'

const source = (content: string | Uint8Array, chunk = 1 << 16) => ({
  file: 'a.csv',
  name: 'a.csv',
  bytes: inChunks(typeof content === 'string' ? Buffer.from(content) : content, [chunk]),
})
const read = (content: string | Uint8Array, map = {}) =>
  collect(readCsv({ ...source(content), columns: map }))
const fieldsOf = async (content: string | Uint8Array) =>
  (await read(content)).map((found) => (found.kind === 'fields' ? found.fields : found))

describe('finds out how the table is written', () => {
  const expected = [{ title: '潮起', body: '第一段\n第二段', publishedAt: '2024-03-05' }]

  test.each([
    ['commas', '标题,正文,日期\n潮起,"第一段\n第二段",2024-03-05\n'],
    ['semicolons and a BOM', '\ufeff题名;内容;发布时间\r\n潮起;"第一段\n第二段";2024-03-05'],
    ['tabs', 'Title\tFull Text\tPublish Date\n潮起\t"第一段\n第二段"\t2024-03-05\n'],
    ['bars', 'headline|content|published\n潮起|"第一段\n第二段"|2024-03-05\n'],
    ['the line of Excel', 'sep=;\ntitle;body;date\n潮起;"第一段\n第二段";2024-03-05\n'],
    ['a serial number as date', '标题,正文,日期\n潮起,"第一段\n第二段",45356\n'],
  ])('%s', async (_, table) => expect(await fieldsOf(table)).toEqual(expected))

  test('an old Chinese encoding', async () => {
    // 标题,正文 / 潮起,海上 in GB18030.
    const bytes = Buffer.from('b1eacce22cd5fdcec40ab3b1c6f02cbaa3c9cf0a', 'hex')
    expect(await fieldsOf(bytes)).toEqual([{ title: '潮起', body: '海上' }])
  })
})

test('knows the other columns, and leaves unknown ones out', async () => {
  const table =
    '编号,标题,正文,媒体,作者,网址,版面,关键词,语言,摘要,点赞\n7,甲,乙,某报,丙,https://a.example/1,要闻,"丁,戊",zh,己,9\n'
  expect(await fieldsOf(table)).toEqual([
    {
      id: '7',
      title: '甲',
      body: '乙',
      source: '某报',
      author: '丙',
      url: 'https://a.example/1',
      section: '要闻',
      keywords: '丁,戊',
      language: 'zh',
      summary: '己',
    },
  ])
})

test('puts a day and a time in columns of their own together', async () => {
  expect(await fieldsOf('标题,日期,时间\n甲,2024-03-05,10:22\n')).toEqual([
    { title: '甲', publishedAt: '2024-03-05 10:22' },
  ])
})

test('takes a body in HTML as such', async () => {
  expect(await read('title,body\na,<p>b</p>\n')).toMatchObject([
    { fields: { title: 'a' }, markup: '<p>b</p>' },
  ])
})

test('gives the row as a spreadsheet counts it, and refuses rows that are too short or too long', async () => {
  const found = await read('title,body\na,"1\n2"\n\nb\nc,d,e\nf,g,\n')
  expect(found).toMatchObject([
    { kind: 'fields', origin: { file: 'a.csv', line: 2 } },
    {
      kind: 'refusal',
      origin: { line: 4 },
      reason: 'the row has 1 cells where the header has 2',
      sample: 'b',
    },
    { kind: 'refusal', origin: { line: 5 } },
    { kind: 'fields', origin: { line: 6 }, fields: { title: 'f', body: 'g' } },
  ])
})

test('refuses a table without a known column, naming its columns and the way out', async () => {
  await expect(read('甲,乙\n1,2\n')).rejects.toThrow(/“甲”, “乙”.*--map title=…,body=…/)
})

test('reads columns that were named by hand, and says which is missing', async () => {
  expect(await read('甲,title,乙\n1,2,3\n', { title: '甲', body: '乙' })).toMatchObject([
    { fields: { title: '1', body: '3' } },
  ])
  await expect(read('甲,乙\n1,2\n', { title: '丙' })).rejects.toThrow(/no column “丙”/)
})

test('gives the rows before damage, then says where it was', async () => {
  async function* damaged() {
    yield Buffer.from('title,body\na,b\nc,d\n')
    throw new ReadError('the gzip file is cut off')
  }
  const found = await collect(readCsv({ file: 'a', name: 'a.csv', bytes: damaged() }))
  expect(found.map(({ kind, origin }) => [kind, origin.line])).toEqual([
    ['fields', 2],
    ['fields', 3],
    ['refusal', 4],
  ])
})

test('goes on behind a quotation mark that is never closed, and says what it left out', async () => {
  const rows =
    'title,body,date\na,b,2024-03-05\nc,"d,2024-03-06\nnot, a row\ne,f,2024-03-07\ng,"h,2024-03-08\ni,j,2024-03-09\nk,l,2024-03-10\n'
  for (const size of [1, 7, 1 << 16]) {
    const found = await collect(readCsv(source(rows, size)))
    expect(
      found.map((one) => (one.kind === 'fields' ? one.fields.title : one.kind === 'refusal' && one.sample)),
    ).toEqual(['a', 'c,"d,2024-03-06�not, a row�', 'e', 'g,"h,2024-03-08�', 'i', 'k'])
    expect(found[1]).toMatchObject({
      origin: { line: 3 },
      reason: expect.stringMatching(/never closed.*before the next whole row \(2 lines\)/),
    })
  }
})

test('makes no rows of the sentences of a cell that is cut off', async () => {
  const found = await read('title,body\na,b\nc,"One, two.\nNo more to say.\nA last, short word.\nAnd')
  expect(found).toHaveLength(2)
  expect(found[1]).toMatchObject({ reason: expect.stringMatching(/rest of the table.*\(4 lines\)/) })
})

test('says which columns were left out because others hold the same', async () => {
  const [found] = await read('title,title,body,content\na,b,c,d\n')
  expect(found).toMatchObject({
    fields: { title: 'a', body: 'c' },
    hints: {
      notes: [
        'there are several columns “title”: the first with something in it is read',
        'the column “content” was left out: “body” is read as body',
      ],
    },
  })
})

test('reads back what any cells held, wherever the chunks are cut', async () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.includes('<'))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      fc.integer({ min: 1, max: 50 }),
      async (rows, size) => {
        const table = `标题,正文\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}`
        const found = await collect(readCsv(source(table, size)))
        expect(found.map((record) => record.kind === 'fields' && record.fields)).toEqual(
          rows.map(([title, body]) => ({ title, body })),
        )
      },
    ),
    { numRuns: 50 },
  )
})
