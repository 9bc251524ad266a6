import type { Hints } from '@tidewatch/schema/raw-record'
import { personIn, squeezed, titleIn } from './document-names.ts'
import type { PdfLine } from './pdf-lines.ts'

/**
 * A browser dates the file by the day it was printed: the day the page was seen, not that of the article. Others
 * date it by the day the file was made, which is a weak date.
 */
const BROWSERS =
  /skia|chrom|firefox|mozilla|safari|quartz|webkit|wkhtml|cairo|headless|prince|weasyprint|scan/i

const HEAD = 1_500

/** What a PDF says of itself, as far as its text bears it out. */
export function hintsOf(info: Record<string, string>, lines: PdfLine[]): Hints {
  const head = lines
    .map(({ text }) => text)
    .join('')
    .slice(0, HEAD)
  const title = titleIn(info.Title, head) ?? largestLine(lines)
  const author = personIn(info.Author)
  const language = info.Language?.trim()
  const date = dateOf(info)
  const isPrinted = BROWSERS.test(`${info.Producer ?? ''} ${info.Creator ?? ''}`)
  return {
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author }),
    ...(language ? { language } : {}),
    ...(date === null ? {} : isPrinted ? { seenAt: date } : { dates: [{ value: date, origin: 'file' }] }),
  }
}

/** The largest line of the first page, with those of its size below it, where it is larger than the text. */
function largestLine(lines: PdfLine[]): string | null {
  const first = lines.filter(({ page }) => page === lines[0]?.page)
  const usual = usualSize(lines)
  const largest = Math.max(0, ...first.map(({ size }) => size))
  if (largest < usual * 1.15) return null
  const from = first.findIndex(({ size }) => size > largest * 0.95)
  const next = first.findIndex(({ size }, index) => index > from && size <= largest * 0.95)
  const title = first.slice(from, next < 0 ? undefined : next).map(({ text }) => text)
  const whole = title.reduce(
    (all, line) => all + (/[\x21-\x7e]$/.test(all) && /^[\x21-\x7e]/.test(line) ? ' ' : '') + line,
    '',
  )
  return title.length > 3 || whole.length > 200 || squeezed(whole).length < 4 ? null : whole
}

/** The size that most characters have. */
function usualSize(lines: PdfLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

function dateOf({ CreationDate }: Record<string, string>): string | null {
  const [, year, month, day, clock, zone] =
    /^D:(\d{4})(\d{2})(\d{2})(\d{6})?([-+Z].*)?$/.exec(CreationDate?.trim() ?? '') ?? []
  if (year === undefined) return null
  const time = clock ? `T${clock.replace(/(..)(..)(..)/, '$1:$2:$3')}` : ''
  const [, sign, hours, minutes] = /^([-+])(\d{2})'?(\d{2})?/.exec(zone ?? '') ?? []
  const offset = sign ? `${sign}${hours}:${minutes ?? '00'}` : zone?.startsWith('Z') ? 'Z' : ''
  return `${year}-${month}-${day}${time}${time ? offset : ''}`
}
