import { type CalendarDay, isRealDay } from './calendar.ts'
import { arabicDate } from './chinese-numerals.ts'

/** What was read at the beginning of a text, and what follows it. */
export type DatePart = { date: CalendarDay; rest: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const form = (pattern: string) => new RegExp(`^${pattern}`, 'i')

const CHINESE = form('(\\d{4}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?)?')
const SEPARATED = form('(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d)')
const COMPACT = form('(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)')
const DAY_FIRST = form(`${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+(\\d{4})(?!\\d)`)
const MONTH_FIRST = form(`${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`)
const MONTH_ONLY = form(`${MONTH},? (\\d{4})(?!\\d)`)
const YEAR_LAST = form('(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)')
const YEAR_ONLY = form('(\\d{4})(?!\\d)')

type Reading = (text: string) => DatePart | null

const number = (text: string | undefined) => (text === undefined ? null : Number(text))
const monthNumber = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

/** Reads by one pattern; `pick` puts its groups in the order year, month, day. */
const reading =
  (pattern: RegExp, pick: (groups: (string | undefined)[]) => (string | number | undefined)[]): Reading =>
  (text) => {
    const match = pattern.exec(text)
    if (!match) return null
    const [year, month, day] = pick(match.slice(1)).map((part) => number(part?.toString()))
    return {
      date: { year: year ?? 0, month: month ?? null, day: day ?? null },
      rest: text.slice(match[0].length),
    }
  }

/** 20240305 and 20240305102200; other runs of digits are seconds since 1970. */
const compact: Reading = (text) => {
  const [whole, year, month, day, hour, minute, second] = COMPACT.exec(text) ?? []
  if (whole === undefined) return null
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (!isRealDay(date) || date.year < 1900 || date.year > 2200) return null
  const clock = hour === undefined ? '' : ` ${hour}:${minute}:${second ?? '00'}`
  return { date, rest: clock + text.slice(whole.length) }
}

/** 13/05/2024 is read, 05/03/2024 is not: it is another day in Washington than in London. */
const yearLast: Reading = (text) => {
  const [whole, first, , second, year] = YEAR_LAST.exec(text) ?? []
  const [a, b] = [Number(first), Number(second)]
  if (whole === undefined || (a <= 12 && b <= 12 && a !== b)) return null
  const [month, day] = a > 12 ? [b, a] : [a, b]
  return { date: { year: Number(year), month, day }, rest: text.slice(whole.length) }
}

const chinese = reading(CHINESE, ([year, month, day]) => [year, month, day])

const readings: Reading[] = [
  (text) => chinese(arabicDate(text)),
  reading(SEPARATED, ([year, , month, day]) => [year, month, day]),
  compact,
  reading(DAY_FIRST, ([day, month, year]) => [year, monthNumber(month), day]),
  reading(MONTH_FIRST, ([month, day, year]) => [year, monthNumber(month), day]),
  reading(MONTH_ONLY, ([month, year]) => [year, monthNumber(month)]),
  yearLast,
  reading(YEAR_ONLY, ([year]) => [year]),
]

/** The date at the very beginning of a text (NFKC, single spaces), in the first form that fits. */
export function datePart(text: string): DatePart | null {
  for (const read of readings) {
    const part = read(text)
    if (part) return part
  }
  return null
}
