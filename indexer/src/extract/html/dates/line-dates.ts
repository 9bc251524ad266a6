import { fromStart, plainLine } from '../../date/read-written.ts'
import type { Written } from '../../date/written.ts'

/** A date in a line: as it is written, what stands before and after it. */
export type LineDate = { value: string; before: string; after: string; kind: Written['day']['kind'] }

const LONGEST = 300
const MAY_HOLD =
  /\d{1,4} ?[年月년./-] ?\d|\d{8}|\d ?(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:\b|st|nd|rd|th)|[一二三四五六七八九十]月|前|昨|今天|今日|刚|剛|ago|yesterday|today|just now/iu
const START =
  /(?<![\p{L}\d./:-]|\d )(?=[\p{L}\d])|(?<=\p{sc=Han})(?=[\d〇○二一今昨前刚民中])|(?<=[:：|])(?=\S)/gu

/** The whole days in a line of a page, in its order. */
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
  if (!start || start.written === 'impossible' || !isWholeDay(start.written)) return null
  const length = line.length - index - start.rest.length
  const value = line.slice(index, index + length).trim()
  if (length <= 0 || /^\d{1,3}$/.test(value) || isCut(value, start.rest)) return null
  return { value, before: line.slice(0, index), after: start.rest, kind: start.written.day.kind }
}

/** Letters or digits go on where the date ends: it is a piece of something else. */
const isCut = (value: string, rest: string) => /^[a-z\d]/i.test(rest) && /[\da-z]$/i.test(value)

/** A weekday alone is said of much; with a time it dates. */
function isWholeDay({ day, clock }: Written): boolean {
  if (day.kind === 'calendar') return day.date.day !== null
  return day.kind !== 'relative' || clock !== null || !day.isWeekday
}
