import { fromStart, plainLine } from '../../date/read-written.ts'
import type { Written } from '../../date/written.ts'

/** A date in a line: as it is written, what stands before and after it. */
export type LineDate = { value: string; before: string; after: string; kind: Kind }

/** `month`: a month without its day. */
type Kind = Written['day']['kind'] | 'month' | 'impossible'

const LONGEST = 300
const MAY_HOLD =
  /\d{1,4} ?[年月년./-] ?\d|\d{8}|\d ?(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}|\d-\p{L}{3,9}-\d|[a-z]{3,9}\.?[ -](?:\d{1,2}(?:\b|st|nd|rd|th)|\d{4}\b)|[一二三四五六七八九十]月|前|昨|今天|今日|刚|剛|ago|yesterday|today|just now/iu
/** A year right before or behind a day without one: the two are a span or a date that no calendar has, not this day. */
const YEAR_BEFORE = /(?:\d{2,4}|[元〇○零一二三四五六七八九十]) ?[年년] ?$|(?:19|20)\d{2}[-/., ]{1,2}$/
const YEAR_BEHIND =
  /^ ?(?:(?:-|–|to|and|&|至|到) ?(?:\p{L}{3,9}\.? )?\d{1,2}(?:st|nd|rd|th|日|号)?)?[,/ -]{0,3}(?:19|20)\d{2}(?!\d)/iu
const START =
  /(?<![\p{L}\d./:-]|\d )(?=[\p{L}\d])|(?<=\p{sc=Han})(?=[\d〇○二一今昨前刚民中])|(?<=[:：|])(?=\S)/gu

/** The days and months in a line of a page, in its order. */
export function datesIn(text: string): LineDate[] {
  if (text.length > LONGEST) return []
  const line = plainLine(text)
  if (!MAY_HOLD.test(line)) return []
  const found: LineDate[] = []
  let end = 0
  for (const { index } of line.matchAll(START)) {
    if (index < end) continue
    const date = dateAt(line, index)
    if (!date) continue
    end = line.length - date.after.length
    found.push(date)
  }
  return found
}

function dateAt(line: string, index: number): LineDate | null {
  const start = fromStart(line.slice(index))
  const kind = start && kindOf(start.written)
  if (!start || !kind) return null
  const length = line.length - index - start.rest.length
  const value = line.slice(index, index + length).trim()
  if (length <= 0 || /^\d{1,3}$/.test(value) || isCut(value, start.rest)) return null
  if (kind === 'impossible' && !THREE_NUMBERS.test(value)) return null
  const before = line.slice(0, index)
  if (kind === 'no-year' && (YEAR_BEFORE.test(before) || YEAR_BEHIND.test(start.rest))) return null
  return { value, before, after: start.rest, kind }
}

const THREE_NUMBERS = /^\d+\D+\d+\D+\d+/

/** Letters or digits go on where the date ends: it is a piece of something else. */
const isCut = (value: string, rest: string) => /^[a-z\d]/i.test(rest) && /[\da-z]$/i.test(value)

/** A weekday alone is said of much; with a time it dates. A year alone dates nothing. */
function kindOf(written: Written | 'impossible'): Kind | null {
  if (written === 'impossible') return written
  const { day, clock } = written
  if (day.kind === 'calendar' && day.date.day === null) return day.date.month === null ? null : 'month'
  return day.kind !== 'relative' || clock !== null || !day.isWeekday ? day.kind : null
}
