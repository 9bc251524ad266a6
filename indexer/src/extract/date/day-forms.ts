import { isRealDay, type WholeDay } from './calendar.ts'
import { arabicDate } from './chinese-numerals.ts'
import { MONTH_WORD, monthNumber } from './month-names.ts'
import type { DayPart, PartOrder, WrittenDay } from './written.ts'

type Groups = (string | undefined)[]
type Form = {
  pattern: RegExp
  read: (groups: Groups) => WrittenDay | null
  rest?: (groups: Groups) => string
}

const starting = (pattern: string) => new RegExp(`^${pattern}`, 'iu')
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:the )?'
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?'

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text))

/** Two digits of a year: 69 is 2069, which is refused as a date to come, 70 is 1970. */
const fullYear = (year: number) => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900))

function calendar(year: number | null, month: number | null, day: number | null = null): WrittenDay | null {
  return year === null ? null : { kind: 'calendar', date: { year, month, day } }
}

/** By names of months: without a year, the year is left open. */
function named(day: string | undefined, word: string | undefined, year: string | undefined) {
  const month = monthNumber(word)
  if (month === null) return null
  if (year === undefined) return { kind: 'no-year' as const, month, day: Number(day) }
  return calendar(fullYear(Number(year)), month, numberOf(day))
}

const isPlausible = (date: WholeDay) => isRealDay(date) && date.year >= 1900 && date.year <= 2200

/** 04/03/25: all the orders that give a day; the one that people of a place use is chosen later. */
function either(first: number, second: number, last: string): WrittenDay | null {
  const order = (name: PartOrder, year: number, month: number, day: number) => ({
    order: name,
    date: { year: fullYear(year), month, day },
  })
  const all = [order('day-first', Number(last), second, first)]
  if (first !== second) all.push(order('month-first', Number(last), first, second))
  if (last.length === 2) all.push(order('year-first', first, second, Number(last)))
  const options = all.filter(({ date }) => isRealDay(date))
  const [only] = options
  if (!only) return calendar(fullYear(Number(last)), first, second)
  return options.length === 1 ? { kind: 'calendar', date: only.date } : { kind: 'either', options }
}

/** The year before the first of an era of Japan. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const CJK_YEAR = '(\\d{4}|1\\d{2}|\\d{2}) ?[年년]'

const forms: Form[] = [
  {
    pattern: starting(
      '(?:中华|中華)?(?:民国|民國) ?(\\d{1,3}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号號])?)?',
    ),
    read: ([year, month, day]) => calendar(Number(year) + 1911, numberOf(month), numberOf(day)),
  },
  {
    pattern: starting('(?:中华|中華)?(?:民国|民國) ?(\\d{1,3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)'),
    read: ([year, , month, day]) => calendar(Number(year) + 1911, numberOf(month), numberOf(day)),
  },
  {
    pattern: starting('(令和|平成|昭和) ?(\\d{1,2}|元) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?'),
    read: ([era = '', year = '', month, day]) =>
      calendar((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)), numberOf(month), numberOf(day)),
  },
  {
    // Of parts that stand in boxes of their own: 2025 03/04.
    pattern: starting('(\\d{4})年? (\\d{2})[/-](\\d{2})(?!\\d)'),
    read: ([year, month, day]) => calendar(Number(year), numberOf(month), numberOf(day)),
  },
  {
    pattern: starting(
      `${CJK_YEAR}(?: ?(\\d{1,2}) ?[月월](?:[上中下]旬|初|底| ?(\\d{1,2})(?: ?[日号號일]|(?![\\d年月])))?)?`,
    ),
    read: ([year = '', month, day]) => {
      if (year.length === 4) return calendar(Number(year), numberOf(month), numberOf(day))
      // 25年 and 114年 are spans of time unless a whole date follows.
      if (day === undefined) return null
      return calendar(
        year.length === 3 ? Number(year) + 1911 : fullYear(Number(year)),
        numberOf(month),
        numberOf(day),
      )
    },
  },
  {
    pattern: starting('(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]'),
    read: ([month, day]) => ({ kind: 'no-year', month: Number(month), day: Number(day) }),
  },
  {
    // As addresses write it: 2025-03/04, 2025/0304.
    pattern: starting('(\\d{4})(?:-(\\d{2})/(\\d{2})|[-/](\\d{2})(\\d{2}))(?!\\d)'),
    read: ([year, month, day, joinedMonth, joinedDay]) =>
      calendar(Number(year), numberOf(month ?? joinedMonth), numberOf(day ?? joinedDay)),
  },
  {
    pattern: starting(
      '(\\d{4}|1\\d{2}(?=[-/.]\\d{2}[-/.]\\d{2}))([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?\\.?(?!\\d)',
    ),
    read: ([year = '', , month, day]) =>
      calendar(year.length === 3 ? Number(year) + 1911 : Number(year), numberOf(month), numberOf(day)),
  },
  {
    pattern: starting('(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?(?!\\d)'),
    read: ([year, month, day]) => calendar(Number(year), numberOf(month), numberOf(day)),
  },
  {
    pattern: starting('(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2}):?(\\d{2})?)?(?!\\d)'),
    read: ([year, month, day]) => {
      const date = { year: Number(year), month: Number(month), day: Number(day) }
      return isPlausible(date) ? { kind: 'calendar', date } : null
    },
    rest: ([, , , hour, minute, second]) => (hour ? ` ${hour}:${minute}${second ? `:${second}` : ''}` : ''),
  },
  {
    pattern: starting('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)'),
    read: ([first, , second, last = '']) => either(Number(first), Number(second), last),
  },
  {
    pattern: starting(
      `${WEEKDAY}${ORDINAL}\\.?(?: of|[ -])? ?(?:de )?${MONTH_WORD}(?:[ ,-]+(?:de )?(\\d{4}|\\d{2}(?![\\d:.])))?(?!\\d)`,
    ),
    read: ([day, month, year]) => named(day, month, year),
  },
  {
    pattern: starting(
      `${WEEKDAY}${MONTH_WORD}[ -]${ORDINAL}(?![\\d:])(?:,? ?(\\d{4})|-(\\d{4})|, ?(\\d{2}))?(?![\\d:])`,
    ),
    read: ([month, day, year, joined, short]) => named(day, month, year ?? joined ?? short),
  },
  {
    pattern: starting(`(\\d{4})[ -]${MONTH_WORD}[ -]${ORDINAL}(?!\\d)`),
    read: ([year, month, day]) => named(day, month, year),
  },
  {
    pattern: starting(`${MONTH_WORD},? (\\d{4})(?!\\d)`),
    read: ([month, year]) => {
      const number = monthNumber(month)
      return number === null ? null : calendar(Number(year), number)
    },
  },
  {
    // Only together with a time: 03-04 alone is as likely a score.
    pattern: starting('(\\d{1,2})[-/](\\d{1,2})(?=,? \\d{1,2}:\\d{2})'),
    read: ([month, day]) => ({ kind: 'no-year', month: Number(month), day: Number(day) }),
  },
  { pattern: starting('(\\d{4})(?!\\d)'), read: ([year]) => calendar(Number(year), null) },
]

/** The day at the very beginning of a text (NFKC, single spaces), in the first form that fits. */
export function dayPart(text: string): DayPart | null {
  const arabic = arabicDate(text)
  for (const { pattern, read, rest } of forms) {
    const match = pattern.exec(arabic)
    const day = match && read(match.slice(1))
    if (day) return { day, rest: (rest?.(match.slice(1)) ?? '') + arabic.slice(match[0].length) }
  }
  return null
}

/** Is it a day that stands in the calendar? Where the year is open, a leap year is granted. */
export function isPossible(day: WrittenDay): boolean {
  if (day.kind === 'calendar') return isRealDay(day.date)
  return day.kind !== 'no-year' || isRealDay({ year: 2000, month: day.month, day: day.day })
}
