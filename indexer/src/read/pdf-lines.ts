import type { PdfItem, PdfPage } from './pdf-thread.ts'

/** A line of a page as it was set. `text` may hold tabs where cells of a table stood apart. */
export type PdfLine = {
  text: string
  page: number
  x: number
  end: number
  y: number
  size: number
  /** Places where a gap in it ends: candidates for columns. */
  gaps: Gap[]
}

type Gap = { at: number; x: number; isWide: boolean }

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/
/** Of the size of the letters. */
const SAME_LINE = 0.45
const WORD_GAP = 0.18
const CELL_GAP = 0.3
const SURE_CELL_GAP = 2

/** The lines of a page in the order in which they were set, which is the order of reading in all but a few files. */
export function linesOf({ items, width, height }: PdfPage, page: number): PdfLine[] {
  const lines: PdfLine[] = []
  for (const item of items) {
    if (item.isTurned || item.size < 1 || isOutside(item, width, height)) continue
    const line = lines.at(-1)
    const isSame = line !== undefined && isOnLine(line, item)
    if (item.text.trim() !== '') {
      if (isSame) append(line, item)
      else lines.push(begin(item, page))
    } else if (isSame && !/\s$/.test(line.text)) line.text += ' '
  }
  return withCells(lines)
}

const isOutside = ({ x, y }: PdfItem, width: number, height: number) =>
  x < -1 || y < -1 || x > width + 1 || y > height + 1

function isOnLine(line: PdfLine, { x, y, size }: PdfItem): boolean {
  const larger = Math.max(line.size, size)
  return Math.abs(y - line.y) <= larger * SAME_LINE && x >= line.end - larger
}

const begin = ({ text, x, y, width, size }: PdfItem, page: number): PdfLine => ({
  text,
  page,
  x,
  end: x + width,
  y,
  size,
  gaps: [],
})

function append(line: PdfLine, { text, x, width, size }: PdfItem) {
  const gap = x - line.end
  const before = line.text.at(-1) ?? ''
  const after = text[0] ?? ''
  if (gap > 0) line.gaps.push({ at: line.text.trimEnd().length, x, isWide: gap > line.size * CELL_GAP })
  if (gap > line.size * SURE_CELL_GAP) line.text = `${line.text.trimEnd()}\t`
  else if (
    gap > line.size * WORD_GAP &&
    !/\s/.test(before + after) &&
    !(WIDE.test(before) && WIDE.test(after))
  )
    line.text += ' '
  line.text += text
  line.end = Math.max(line.end, x + width)
  // A note's number set high is no measure of its line.
  if (text.trim().length > 2) line.size = Math.max(line.size, size)
}

/** Gaps that end at the same place in lines one above the other divide the cells of a table; one may be narrow. */
function withCells(lines: PdfLine[]): PdfLine[] {
  return lines.map((line, index) => {
    const near = [lines[index - 1], lines[index + 1]].flatMap((other) => other?.gaps ?? [])
    const isCell = ({ x, isWide }: Gap) =>
      near.some((other) => Math.abs(other.x - x) < 1 && (isWide || other.isWide))
    const text = line.gaps
      .filter(isCell)
      .reduceRight((whole, { at }) => `${whole.slice(0, at)}\t${whole.slice(at).trimStart()}`, line.text)
    return { ...line, text: text.trim() }
  })
}
