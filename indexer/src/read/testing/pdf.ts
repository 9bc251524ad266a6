/** Text on a page, `x` and `y` in points from the upper left. */
export type Written = { text: string; x: number; y: number; size?: number }

const HEIGHT = 842

const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'

const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 8207 500] /FontDescriptor ${DESCRIPTOR} >>] >>`

/** The way of old Chinese files: every reader is expected to know this font and its table of characters. */
export const CHINESE_FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor ${DESCRIPTOR} >>] >>`

/**
 * A PDF of A4 pages. Han and other wide characters are as wide as the font is high, all others half of it. The font
 * is not in the file; what its characters are stands in a table, as word processors write it.
 */
export function pdfOf(
  pages: Written[][],
  {
    info = {},
    font = FONT,
    trailer = '',
  }: { info?: Record<string, string>; font?: string; trailer?: string } = {},
): Buffer {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font,
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
    ),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      stream(page.map(shown).join('\n')),
    ]),
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} <feff${hex(value)}>`)
      .join(' ')} >>`,
  ]
  return assemble(objects, trailer)
}

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')

const shown = ({ text, x, y, size = 12 }: Written) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function assemble(objects: string[], more: string): Buffer {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${more} >>\n`
  return Buffer.from(`${file}startxref\n${file.indexOf('xref\n0')}\n%%EOF\n`, 'latin1')
}
