import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { readSource } from './read-source.ts'
import { collect, inChunks } from './testing/bytes.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`

const docx = (
  body: string,
  { core = '', more = {} }: { core?: string; more?: Record<string, Uint8Array> } = {},
) =>
  Buffer.from(
    zipSync(
      {
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
        'word/styles.xml': strToU8(
          `<w:styles ${W}><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style></w:styles>`,
        ),
        'docProps/core.xml': strToU8(
          `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
        ),
        ...more,
      },
      { level: 1 },
    ),
  )

const read = (bytes: Buffer) =>
  collect(readDocx({ file: 'a.docx', name: 'a.docx', bytes: inChunks(bytes, [1 << 16]) }))

test('reads the text in paragraphs, tables row by row, with what the properties say', async () => {
  const body = [
    paragraph('潮起海上', 'a3'),
    paragraph('第一段'),
    `<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>第二段</w:t></w:r></w:ins></w:p>`,
    `<w:tbl>${row('作者', '李明')}${row('字数', '969')}</w:tbl>`,
    paragraph('完'),
  ].join('')
  const core = `<dc:title>Microsoft Word - 稿.doc</dc:title><dc:creator>李明</dc:creator><cp:keywords>港口，船</cp:keywords>
    <dcterms:created>2013-12-23T23:15:00Z</dcterms:created><dcterms:modified>2024-03-05T02:00:00Z</dcterms:modified>`
  expect(await read(docx(body, { core }))).toEqual([
    {
      kind: 'page',
      origin: { file: 'a.docx', line: null },
      text: '潮起海上\n\n第一段\n\n第二段\n\n作者\t李明\n字数\t969\n\n完',
      hints: {
        title: '潮起海上',
        author: '李明',
        keywords: ['港口', '船'],
        dates: [{ value: '2024-03-05T02:00:00Z', origin: 'file' }],
      },
    },
  ])
})

test('does not believe a title that the text does not bear out, nor an account for a name', async () => {
  const core = '<dc:title>会议通知模板</dc:title><dc:creator>Administrator</dc:creator>'
  const [found] = await read(docx(paragraph('海湾的潮水今天涨得很早。'), { core }))
  expect(found).toMatchObject({ kind: 'page', hints: {} })
  expect(found?.kind === 'page' && Object.keys(found.hints ?? {})).toEqual([])
})

test('refuses what holds no text, is damaged, or swells', async () => {
  expect(await read(docx(''))).toMatchObject([{ kind: 'refusal', reason: 'the document holds no text' }])
  await expect(read(docx('<w:p>', {}))).rejects.toThrow(/damaged/)
  const swelling = { 'word/footnotes.xml': new Uint8Array(40 * 1024 * 1024) }
  await expect(read(docx(paragraph('x'), { more: swelling }))).rejects.toThrow(/unpacks to more than 32 MB/)
})

test('reads a document that is cut off behind its text, and refuses one cut off before', async () => {
  const whole = docx(paragraph('第一段在这里。'))
  const readCut = (end: number) =>
    collect(
      readSource({ file: 'a.docx', name: 'a.docx', bytes: inChunks(whole.subarray(0, end), [1 << 16]) }),
    )
  expect(await readCut(whole.indexOf('docProps/core.xml'))).toMatchObject([
    { kind: 'page', origin: { file: 'a.docx' }, text: '第一段在这里。' },
    { kind: 'refusal', reason: expect.stringMatching(/cut off.*only what stands before the damage/) },
  ])
  expect(await readCut(whole.indexOf('word/document.xml') + 30)).toMatchObject([
    {
      kind: 'refusal',
      origin: { file: 'a.docx' },
      reason: expect.stringMatching(/cut off.*its text is not/),
    },
  ])
})
