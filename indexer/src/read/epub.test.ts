import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readEpub } from './epub.ts'
import { collect, inChunks } from './testing/bytes.ts'

const long = '海上的潮水一天比一天涨得早，港口的人们也一天比一天起得早，船在天亮以前就离开了码头，去了远方。'
const chapter = (inside: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${inside}</body></html>`

const NCX = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
  <navPoint><navLabel><text>卷一</text></navLabel><content src="text/part.xhtml"/>
    <navPoint><navLabel><text>潮起</text></navLabel><content src="text/one.xhtml#top"/></navPoint>
    <navPoint><navLabel><text>潮落</text></navLabel><content src="text/three.xhtml"/></navPoint>
  </navPoint></navMap></ncx>`
const NAV = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>
  <li><a href="text/part.xhtml">卷一</a><ol><li><a href="text/one.xhtml">潮起</a></li><li><a href="text/three.xhtml">潮落</a></li></ol></li>
</ol></nav></body></html>`

const epub = (more: Record<string, string> = {}, without: string[] = []) => {
  const spine = ['cover', 'part', 'one', 'two', 'three']
  const files: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>海湾纪事</dc:title><dc:creator>李明</dc:creator><dc:date>2024-03</dc:date><dc:language>zh-CN</dc:language></metadata>
      <manifest>${spine.map((id) => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"/>`).join('')}
      <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
      ${more['OEBPS/nav.xhtml'] ? '<item id="nav" href="nav.xhtml" properties="nav"/>' : ''}</manifest>
      <spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    'OEBPS/toc.ncx': NCX,
    'OEBPS/text/cover.xhtml': chapter('<img src="cover.jpg"/>'),
    'OEBPS/text/part.xhtml': chapter('<h1>卷一</h1>'),
    'OEBPS/text/one.xhtml': chapter(`<h2>潮起</h2><p>${long}</p>`),
    'OEBPS/text/two.xhtml': chapter(`<p>又：${long}</p>`),
    'OEBPS/text/three.xhtml': chapter(`<h2>潮落</h2><p>${long}</p>`),
    ...more,
  }
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).flatMap(([name, text]) =>
          without.includes(name) ? [] : [[name, strToU8(text)]],
        ),
      ),
    ),
  )
}

const read = (bytes: Buffer) =>
  collect(readEpub({ file: 'a.epub', name: 'a.epub', bytes: inChunks(bytes, [1 << 16]) }))

test.each([
  ['old', {}],
  ['new', { 'OEBPS/nav.xhtml': NAV, 'OEBPS/toc.ncx': '' }],
])('gives the chapters of the %s kind of table of contents as articles', async (_, more) => {
  expect(await read(epub(more))).toMatchObject([
    {
      kind: 'fields',
      origin: { file: 'a.epub!OEBPS/text/one.xhtml', line: null },
      fields: { title: '潮起', author: ['李明'], source: '海湾纪事', section: '卷一' },
      markup: expect.stringMatching(/<p>海上[\s\S]*<p>又：/),
      hints: { language: 'zh-CN', dates: [{ value: '2024-03', origin: 'metadata' }] },
    },
    { fields: { title: '潮落' } },
    { kind: 'refusal', reason: 'left out: 2 parts of the book with hardly any text, such as its cover' },
  ])
})

test('gives each file where there is no table of contents, by its heading', async () => {
  const found = await read(epub({ 'OEBPS/toc.ncx': '' }))
  expect(found.map((one) => (one.kind === 'fields' ? (one.fields.title ?? null) : one.kind))).toEqual([
    '潮起',
    null,
    '潮落',
    'refusal',
  ])
})

test('refuses books that are locked, damaged or hold pictures only', async () => {
  const locked = '<encryption><enc:CipherReference URI="OEBPS/text/one.xhtml"/></encryption>'
  await expect(read(epub({ 'META-INF/encryption.xml': locked }))).rejects.toThrow(/DRM/)
  await expect(read(epub({ 'META-INF/container.xml': '' }))).rejects.toThrow(/list of its parts/)
  await expect(read(epub().subarray(0, 500))).rejects.toThrow(/damaged/)
  const blank = Object.fromEntries(
    ['one', 'two', 'three'].map((id) => [`OEBPS/text/${id}.xhtml`, chapter('<img/>')]),
  )
  expect(await read(epub(blank))).toMatchObject([
    { kind: 'refusal', reason: expect.stringContaining('pictures') },
  ])
})

test('says which chapters are not in the file', async () => {
  const found = await read(epub({}, ['OEBPS/text/three.xhtml']))
  expect(found.map((one) => (one.kind === 'refusal' ? one.reason : one.origin.file))).toEqual([
    'a.epub!OEBPS/text/one.xhtml',
    'the book is damaged: a part that it lists is not in the file (OEBPS/text/three.xhtml)',
    'left out: 2 parts of the book with hardly any text, such as its cover',
  ])
})
