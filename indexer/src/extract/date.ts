import type { Precision } from '@tidewatch/schema/article'
import { type CalendarDay, isRealDay, pad } from './calendar.ts'
import { datePart } from './date-forms.ts'
import { epochTime } from './epoch.ts'
import { type Clock, timePart } from './time-forms.ts'

/**
 * `day` is the day as it was written, in the zone it was written in, cut to what is known. `publishedAt` is there
 * when a time was given; it carries a zone only when one was stated.
 */
export type ReadDate = { day: string; precision: Exclude<Precision, 'none'>; publishedAt: string | null }

const EARLIEST_YEAR = 1600
const TOLERANCE = 2 * 24 * 60 * 60 * 1000

/** A date in the forms that people and programs write; null for none, impossible or future ones (2 days' grace). */
export function readDate(value: string | number, now: Date): ReadDate | null {
  const text = plain(String(value))
  const found = datePart(text)
  const rest = found && timePart(found.rest)
  if (found && rest && isPlausible(found.date, now)) return toReadDate(found.date, rest.clock)
  return found ? null : readEpoch(text, now)
}

/** Is a text nothing but a day, perhaps with a time? */
export function isDay(value: string): boolean {
  const found = datePart(plain(value))
  return found !== null && found.date.day !== null && timePart(found.rest) !== null
}

/** One spelling for digits and spaces; a text too long to be a date is as good as none. */
const plain = (text: string) => (text.length > 100 ? '' : text.normalize('NFKC').replace(/\s+/g, ' ').trim())

function isPlausible({ year, month, day }: CalendarDay, now: Date) {
  if (year < EARLIEST_YEAR || !isRealDay({ year, month, day })) return false
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1) <= now.getTime() + TOLERANCE
}

function toReadDate({ year, month, day }: CalendarDay, clock: Clock | null): ReadDate | null {
  if (month === null) return clock ? null : { day: `${year}`, precision: 'year', publishedAt: null }
  const yearMonth = `${year}-${pad(month)}`
  if (day === null) return clock ? null : { day: yearMonth, precision: 'month', publishedAt: null }
  const whole = `${yearMonth}-${pad(day)}`
  if (!clock) return { day: whole, precision: 'day', publishedAt: null }
  const { hour, minute, second, zone } = clock
  const publishedAt = `${whole}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`
  return { day: whole, precision: 'second', publishedAt }
}

/** Seconds or milliseconds since 1970; the zone of such a number is UTC. */
function readEpoch(text: string, now: Date): ReadDate | null {
  const time = epochTime(text)
  if (time === null || time > now.getTime() + TOLERANCE) return null
  const publishedAt = new Date(time).toISOString().replace(/\.\d+/, '')
  return { day: publishedAt.slice(0, 10), precision: 'second', publishedAt }
}
