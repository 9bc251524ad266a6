import { withoutFurniture } from './pdf-furniture.ts'
import { hintsOf } from './pdf-hints.ts'
import { linesOf } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { PDF_LIMITS, readPdfText } from './pdf-thread.ts'
import { type Found, noted, refusal, type Source } from './source.ts'
import { wholeBytes } from './whole-text.ts'

const LARGEST = 256 * 1024 * 1024
/** Characters a page: fewer are stamps and page numbers on a picture. */
const LEAST = 15

const SCANNED =
  'its pages are pictures of text, as from a scanner, with no text behind them; run a text recognition (OCR) over it and load what that gives'

/** A PDF is one page: its text in paragraphs, without what stands above and below on every page. */
export async function* readPdf(source: Source): AsyncGenerator<Found> {
  const origin = { file: source.file, line: null }
  const { pages, pageCount, info } = await readPdfText(await wholeBytes(source.bytes, LARGEST))
  const all = pages.flatMap(linesOf)
  const lines = withoutFurniture(all, pages)
  const text = paragraphsOf(lines)
  const empty = pages.filter((_, page) => !all.some((line) => line.page === page)).length
  if (text.replace(/\s/g, '').length < LEAST * Math.min(3, pages.length)) {
    if (empty > 0 || text.trim() === '') return yield refusal(origin, SCANNED, text)
  }
  const notes = [
    ...(empty > 0 ? [`${empty} of its ${pages.length} pages hold no text, perhaps pictures of it`] : []),
    ...(pageCount > pages.length
      ? [`only the first ${PDF_LIMITS.mostPages} of its ${pageCount} pages were read`]
      : []),
  ]
  const { hints = {} } = noted(source, notes)
  const own = hintsOf(info, lines)
  const dates = [...(own.dates ?? []), ...(hints.dates ?? [])]
  yield { kind: 'page', origin, text, hints: { ...hints, ...own, ...(dates.length > 0 ? { dates } : {}) } }
}
