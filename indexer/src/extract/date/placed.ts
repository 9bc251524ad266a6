import type { DateCandidate, DateDoubt, Zone } from '@tidewatch/schema/article'
import type { DateClue } from '@tidewatch/schema/raw-record'
import { type CalendarDay, isWhole, pad, type WholeDay, writeDay } from './calendar.ts'
import { minutesOf } from './offset-at.ts'
import type { Weighed } from './strength.ts'

/** A time of day; `offset` is null where no zone was stated and none may be assumed. */
export type WallTime = {
  hour: number
  minute: number
  second: number | null
  offset: string | null
  origin: Zone['origin'] | null
}

/** A clue that was read as a date. */
export type Placed = Weighed & {
  date: CalendarDay
  time: WallTime | null
  doubt: DateDoubt | null
}

export type TimedClue = Placed & { date: WholeDay; time: WallTime }

/** A clue that can't be the date. */
export type RefusedClue = {
  clue: DateClue
  date: CalendarDay | null
  refused: NonNullable<DateCandidate['refused']>
}

export const isTimed = (placed: Placed): placed is TimedClue => placed.time !== null && isWhole(placed.date)

/** Minutes since 1970 that the clock showed, whatever its zone. */
export const wallMinutes = ({ date, time }: TimedClue): number =>
  Date.UTC(date.year, date.month - 1, date.day) / 60_000 + time.hour * 60 + time.minute

/** Minutes since 1970 in UTC, where the zone is known. */
export const utcMinutes = (timed: TimedClue): number | null =>
  timed.time.offset === null ? null : wallMinutes(timed) - minutesOf(timed.time.offset)

function writeTime({ date, time }: TimedClue): string {
  const clock = [time.hour, time.minute, time.second ?? 0].map(pad).join(':')
  return `${writeDay(date)}T${clock}${time.offset ?? ''}`
}

/** The day, its precision and its time as an article keeps them. */
export function written(placed: Placed): Pick<DateCandidate, 'day' | 'precision' | 'publishedAt'> {
  const { date } = placed
  const precision = date.month === null ? 'year' : date.day === null ? 'month' : 'day'
  if (!isTimed(placed)) return { day: writeDay(date), precision, publishedAt: null }
  return { day: writeDay(date), precision: 'second', publishedAt: writeTime(placed) }
}
