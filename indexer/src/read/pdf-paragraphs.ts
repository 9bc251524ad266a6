import { readParts } from '../extract/label-parts.ts'
import type { PdfLine } from './pdf-lines.ts'
import { type Setting, settingOf } from './pdf-setting.ts'

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’—…]/
const SENTENCE_END = /[。！？!?.…][”’"'）)】]*$/
const BULLET = /^\s*[•·●○■□◆◇▪►➢✓*–-]\s+/
const NUMBERED =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十百\d]+[章节條条])\s*/

/**
 * The lines put together to paragraphs. A paragraph ends where the next word would still have had room, where the
 * next line is set in, apart or in another size. Blank lines stand where the file has space.
 */
export function paragraphsOf(lines: PdfLine[]): string {
  const setting = settingOf(lines)
  const about = linesAbout(lines)
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)+/g) ?? []))
  let text = ''
  let last: PdfLine | null = null
  let first: PdfLine | null = null
  for (const line of lines) {
    if (last === null) text = line.text
    else if (first && !about.has(last) && !about.has(line) && goesOn(last, line, first, setting))
      text = joined(text, line.text, words)
    else {
      text += isApart(last, line, setting) ? `\n\n${line.text}` : `\n${line.text}`
      first = line
    }
    first ??= line
    last = line
  }
  return text
}

/** Of a first page: its title and what stands above that, before the lines below it. */
const MOST_ABOVE = 8

/** The lines below a title that name the author, the day and so on: each stands for itself. */
function linesAbout(lines: PdfLine[]): Set<PdfLine> {
  const isAbout = ({ text, page }: PdfLine) => page === lines[0]?.page && readParts(text).length > 0
  const from = lines.findIndex(isAbout)
  if (from < 0 || from > MOST_ABOVE) return new Set()
  const end = lines.findIndex((line, index) => index > from && !isAbout(line))
  return new Set(lines.slice(from, end < 0 ? undefined : end))
}

function goesOn(last: PdfLine, next: PdfLine, first: PdfLine, setting: Setting): boolean {
  if (!isSameSize(last, next) || last.text.includes('\t') || next.text.includes('\t')) return false
  if (BULLET.test(next.text)) return false
  const isList = BULLET.test(first.text) || NUMBERED.test(first.text)
  const isSetIn = isIndented(next, setting) && next.x > last.x + 0.5 * next.size
  if (isSetIn && !(isList && first === last)) return false
  const room = setting.right(last) - last.end
  if (room >= widthOfFirstWord(next) + slack(next)) return false
  if (last.page === next.page && next.y < last.y) return !SENTENCE_END.test(last.text)
  // Where paragraphs begin with an indent, a line without one goes on with what stood before it.
  if (last.page !== next.page) return !(SENTENCE_END.test(last.text) && !isIndented(first, setting))
  if (NUMBERED.test(next.text) && SENTENCE_END.test(last.text)) return false
  return !isApart(last, next, setting)
}

const isSameSize = (a: PdfLine, b: PdfLine) => Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size)

const isIndented = (line: PdfLine, { left }: Setting) => line.x > left(line) + 0.8 * line.size

/** Chinese lines may leave a place free at their end for a mark that must not begin the next. */
const slack = ({ text, size }: PdfLine) => (WIDE.test(text[0] ?? '') ? 1.2 * size : 0.35 * size)

function widthOfFirstWord({ text, x, end }: PdfLine): number {
  const word = WIDE.test(text[0] ?? '') ? 1 : (/^\S+/.exec(text)?.[0].length ?? 1)
  const units = [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)
  return ((end - x) / Math.max(1, units)) * (WIDE.test(text[0] ?? '') ? 2 : word)
}

function isApart(last: PdfLine, next: PdfLine, { spacing }: Setting): boolean {
  if (!isSameSize(last, next)) return true
  // The rows of a table stay together across pages.
  if (last.page !== next.page || next.y < last.y)
    return !(last.text.includes('\t') && next.text.includes('\t'))
  return next.y - last.y > 1.25 * Math.max(spacing(last), spacing(next))
}

function joined(text: string, next: string, words: Set<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  const [, before] = /([A-Za-z]+)-$/.exec(text) ?? []
  const [after] = /^[a-z]+/.exec(next) ?? []
  // A word that stands with its hyphen elsewhere keeps it.
  if (before && after)
    return words.has(`${before}-${after}`.toLowerCase()) ? text + next : text.slice(0, -1) + next
  const isClose = WIDE.test(text.at(-1) ?? '') || WIDE.test(next[0] ?? '')
  return isClose ? text + next : `${text} ${next}`
}
