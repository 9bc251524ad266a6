import type { Interval } from '@tidewatch/schema/filters'

const DAY = 86_400_000
const pad = (value: number, width = 2) => String(value).padStart(width, '0')
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** ISO 8601 week: weeks begin on Monday, and a year's first week holds its first Thursday. */
function weekOf(day: string): string {
  const time = utc(day)
  const thursday = time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1)}`
}

/**
 * The period that a date belongs to, where it is known finely enough, else null: `2024-03-05`, `2024-W10`,
 * `2024-03`, `2024-Q1`, `2024`. `date` is an ISO day, or cut to its month or year.
 */
export function periodOf(date: string, interval: Interval): string | null {
  if (interval === 'year') return date.slice(0, 4)
  if (interval === 'day') return date.length === 10 ? date : null
  if (interval === 'week') return date.length === 10 ? weekOf(date) : null
  if (date.length < 7) return null
  if (interval === 'month') return date.slice(0, 7)
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** First and last day of a period, both within it. */
export function daysOf(period: string): { first: string; last: string } {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  if (part === '') return { first: `${period}-01-01`, last: `${period}-12-31` }
  if (part.startsWith('W')) {
    const fourth = utc(`${period.slice(0, 4)}-01-04`)
    const monday =
      fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(part.slice(1)) - 1) * 7 * DAY
    return { first: iso(monday), last: iso(monday + 6 * DAY) }
  }
  if (part.startsWith('Q')) {
    const month = Number(part.slice(1)) * 3
    return { first: `${pad(year, 4)}-${pad(month - 2)}-01`, last: iso(Date.UTC(year, month, 0)) }
  }
  if (part.length === 2) return { first: `${period}-01`, last: iso(Date.UTC(year, Number(part), 0)) }
  return { first: period, last: period }
}

const MOST_KNOWN = 50
const known = new Map<string, readonly string[]>()

/** Every period from the first to the last, both included. The axes of a corpus are few, so they are kept. */
export function periodsBetween(first: string, last: string, interval: Interval): readonly string[] {
  const key = `${first} ${last} ${interval}`
  const found = known.get(key)
  if (found) return found
  const periods: string[] = []
  for (let period = first; period <= last; ) {
    periods.push(period)
    period = periodOf(iso(utc(daysOf(period).last) + DAY), interval) ?? last
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, periods)
  return periods
}
