import { type CalendarDay, dayNumber, dayOf } from './calendar.ts'
import type { DayPart, Seen } from './written.ts'

type Since = (seen: Seen) => CalendarDay

const DAY = 24 * 60
const daysBack =
  (count: number): Since =>
  (seen) =>
    dayOf(seen.dayNumber - count)
const minutesBack =
  (count: number): Since =>
  (seen) =>
    dayOf(seen.dayNumber + Math.floor((seen.minute - count) / DAY))

/** Of a month ago the month is known, of a year ago the year. */
const monthsBack =
  (count: number): Since =>
  (seen) => {
    const { year, month } = dayOf(seen.dayNumber)
    const months = year * 12 + month - 1 - count
    return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null }
  }
const yearsBack =
  (count: number): Since =>
  (seen) => ({
    year: dayOf(seen.dayNumber).year - count,
    month: null,
    day: null,
  })

const UNITS: [string, (count: number) => Since][] = [
  ['秒钟?|秒鐘?|초|s(?:ec(?:ond)?s?)?', () => minutesBack(0)],
  ['分钟?|分鐘?|분|m(?:in(?:ute)?s?)?', minutesBack],
  ['个?小时|個?小時|個?鐘頭|时间|時間|시간|h(?:(?:ou)?rs?)?', (count) => minutesBack(count * 60)],
  ['天|日|일|d(?:ays?)?', daysBack],
  ['个?星期|個?星期|周|週|週間|주|w(?:(?:ee)?ks?)?', (count) => daysBack(count * 7)],
  ['个月|個月|か月|ヶ月|개월|mo(?:nth)?s?', monthsBack],
  ['年|년|y(?:(?:ea)?rs?)?', yearsBack],
]
const AGO = UNITS.map(([names, since]) => ({
  form: new RegExp(
    `^(?:about |约)?(\\d{1,3}|an?|one|半|一|[两二三四五六七八九十]) ?(?:${names}) ?(?:以前|之前|前|전|ago\\b)`,
    'i',
  ),
  since,
}))

const DAYS: [RegExp, number][] = [
  [/^(?:刚刚|刚才|剛剛|剛才|just now\b|moments? ago\b)/i, 0],
  [/^(?:今天|今日|今早|今晚|오늘|today\b)/i, 0],
  [/^(?:昨天|昨日|昨晚|어제|yesterday\b)/i, 1],
  [/^(?:前天|前日|그저께)/i, 2],
  [/^大前天/, 3],
]

const ZH_WEEKDAY = /^(上上|上|本|这|這)?个?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/
const EN_WEEKDAY = /^(last )?(mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const EN_DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** Weekday of a day number: 0 is Monday. */
const weekday = (number: number) => (((number + 3) % 7) + 7) % 7

/** The latest such weekday that is not after the day; `strictly` before it. */
const latest =
  (wanted: number, strictly: boolean): Since =>
  (seen) => {
    const back = (weekday(seen.dayNumber) - wanted + 7) % 7
    return dayOf(seen.dayNumber - (strictly && back === 0 ? 7 : back))
  }
const inWeek =
  (wanted: number, weeksBack: number): Since =>
  (seen) =>
    dayOf(seen.dayNumber - weekday(seen.dayNumber) + wanted - weeksBack * 7)

function weekdayPart(text: string): { since: Since; length: number } | null {
  const chinese = ZH_WEEKDAY.exec(text)
  if (chinese) {
    const wanted = Math.min('一二三四五六日天'.indexOf(chinese[2] ?? ''), 6)
    const weeks = { 上上: 2, 上: 1 }[chinese[1] ?? ''] ?? 0
    return { since: weeks > 0 ? inWeek(wanted, weeks) : latest(wanted, false), length: chinese[0].length }
  }
  const english = EN_WEEKDAY.exec(text)
  if (!english) return null
  const wanted = EN_DAYS.indexOf((english[2] ?? '').toLowerCase())
  return { since: latest(wanted, english[1] !== undefined), length: english[0].length }
}

const YEAR_WORDS = { 今年: 0, 去年: 1, 前年: 2 } as const
const IN_YEAR = /^(今年|去年|前年) ?(\d{1,2})月(\d{1,2})[日号號]/
const IN_MONTH = /^(本月|上月|上个月|上個月)(\d{1,2})[日号號]/

function inYearOrMonth(text: string): { since: Since; length: number } | null {
  const byYear = IN_YEAR.exec(text)
  if (byYear) {
    const back = YEAR_WORDS[byYear[1] as keyof typeof YEAR_WORDS]
    const [month, day] = [Number(byYear[2]), Number(byYear[3])]
    return {
      since: ({ dayNumber }) => ({ year: dayOf(dayNumber).year - back, month, day }),
      length: byYear[0].length,
    }
  }
  const byMonth = IN_MONTH.exec(text)
  if (!byMonth) return null
  const since = monthsBack(byMonth[1] === '本月' ? 0 : 1)
  return { since: (seen) => ({ ...since(seen), day: Number(byMonth[2]) }), length: byMonth[0].length }
}

const counted = (word: string): number => {
  if (/^\d+$/.test(word)) return Number(word)
  return Math.max(1, '一二三四五六七八九十'.indexOf(word.replace('两', '二')) + 1)
}

/** A day said from another: 昨天, 3小时前, 上周五, yesterday, 2 hours ago. Half an hour counts as none or one. */
export function relativePart(text: string): DayPart | null {
  for (const { form, since } of AGO) {
    const [whole, count = ''] = form.exec(text) ?? []
    if (whole) return found(since(counted(count)), text, whole.length)
  }
  for (const [form, back] of DAYS) {
    const [whole] = form.exec(text) ?? []
    if (whole) return found(daysBack(back), text, whole.length)
  }
  const other = inYearOrMonth(text)
  if (other) return found(other.since, text, other.length)
  const named = weekdayPart(text)
  if (!named) return null
  const rest = text.slice(named.length)
  return { day: { kind: 'relative', since: named.since, isWeekday: true }, rest }
}

const found = (since: Since, text: string, length: number): DayPart => ({
  day: { kind: 'relative', since, isWeekday: false },
  rest: text.slice(length),
})

/** The day and minute of an instant at an offset in minutes. */
export function seenAt(instant: number, offset: number): Seen {
  const minutes = Math.floor(instant / 60_000) + offset
  const day = Math.floor(minutes / DAY)
  return { dayNumber: dayNumber(dayOf(day)), minute: minutes - day * DAY }
}
