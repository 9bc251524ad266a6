/** A day, a month (no `day`) or a year (neither). */
export type CalendarDay = { year: number; month: number | null; day: number | null }

/** A calendar day with nothing left open. */
export type WholeDay = { year: number; month: number; day: number }

const DAY = 24 * 60 * 60 * 1000

export const pad = (number: number) => (number < 10 ? `0${number}` : `${number}`)

export const isWhole = (date: CalendarDay): date is WholeDay => date.month !== null && date.day !== null

export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysIn(year, month))
}

const daysIn = (year: number, month: number) => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: WholeDay): number => Date.UTC(year, month - 1, day) / DAY

export function dayOf(number: number): WholeDay {
  const date = new Date(number * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** First and last day that it may mean. */
export function spanOf({ year, month, day }: CalendarDay): [number, number] {
  const first = dayNumber({ year, month: month ?? 1, day: day ?? 1 })
  if (day !== null) return [first, first]
  return [first, dayNumber({ year, month: month ?? 12, day: daysIn(year, month ?? 12) })]
}

/** `2024-03-05`, `2024-03` or `2024`. */
export function writeDay({ year, month, day }: CalendarDay): string {
  const written = String(year).padStart(4, '0')
  if (month === null) return written
  return day === null ? `${written}-${pad(month)}` : `${written}-${pad(month)}-${pad(day)}`
}
