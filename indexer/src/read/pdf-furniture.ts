import type { PdfLine } from './pdf-lines.ts'
import type { PdfPage } from './pdf-thread.ts'

/** Of the height of a page. */
const MARGIN = 0.12
const OUTERMOST = 3

const PAGE_NUMBER =
  /^[\s\-–—·•|]*(?:第\s*)?(?:page\s*)?(\d{1,4}|[ivxl]{1,6})\s*(?:页)?\s*(?:(?:of|\/|共)\s*\d{1,4}\s*页?)?[\s\-–—·•|]*$/i

/** The lines without what every page repeats above and below its text, and without its number. */
export function withoutFurniture(lines: PdfLine[], pages: PdfPage[]): PdfLine[] {
  const outer = new Set(
    pages.flatMap((page, index) =>
      outermost(
        lines.filter((line) => line.page === index),
        page,
      ),
    ),
  )
  const seen = new Map<string, Set<number>>()
  for (const line of outer) {
    const key = keyOf(line)
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page))
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.4))
  return lines.filter(
    (line) =>
      !outer.has(line) || !(PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line))?.size ?? 0) >= often),
  )
}

function outermost(lines: PdfLine[], { height }: PdfPage): PdfLine[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y)
  const above = sorted.slice(0, OUTERMOST).filter(({ y }) => y < height * MARGIN)
  const below = sorted.slice(-OUTERMOST).filter(({ y }) => y > height * (1 - MARGIN))
  return [...above, ...below]
}

/** The same words at the same height, whatever the numbers in them. */
const keyOf = ({ text, y }: PdfLine) =>
  `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
