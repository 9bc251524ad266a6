import type { Interval } from '@tidewatch/schema/filters'

export type Span = { from: string; to: string }

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const lastOfMonth = (year: number, month: number) => iso(Date.UTC(year, month, 0))

/** First and last day of `2024`, `2024-Q1`, `2024-03`, `2024-W09` (ISO week) or `2024-03-05`. */
export function periodDays(period: string): Span {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  if (part === '') return { from: `${period}-01-01`, to: `${period}-12-31` }
  const number = Number(part.slice(1))
  if (part.startsWith('W')) return weekDays(year, number)
  if (part.startsWith('Q')) {
    return {
      from: `${period.slice(0, 5)}${String(number * 3 - 2).padStart(2, '0')}-01`,
      to: lastOfMonth(year, number * 3),
    }
  }
  if (part.length === 2) return { from: `${period}-01`, to: lastOfMonth(year, Number(part)) }
  return { from: period, to: period }
}

/** ISO weeks begin on Monday; the first holds the fourth of January. */
function weekDays(year: number, week: number): Span {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  const monday = fourth + ((week - 1) * 7 - weekday) * DAY
  return { from: iso(monday), to: iso(monday + 6 * DAY) }
}

/** The days both spans hold, or null where they do not meet. */
export function clip(span: Span, to: { from?: string | undefined; to?: string | undefined }): Span | null {
  const from = to.from && to.from > span.from ? to.from : span.from
  const until = to.to && to.to < span.to ? to.to : span.to
  return from <= until ? { from, to: until } : null
}

const shapes: Record<Interval, RegExp> = {
  day: /^\d{4}-\d\d-\d\d$/,
  week: /^\d{4}-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
}

export const isPeriodOf = (period: string, interval: Interval) => shapes[interval].test(period)
