import type { CalendarDay, WholeDay } from './calendar.ts'

/** Order in which the parts of a date such as 04/03/25 may be meant. */
export type PartOrder = 'month-first' | 'day-first' | 'year-first'

/** The moment from which 昨天 and "2 hours ago" count back, in the zone of the page. */
export type Seen = { dayNumber: number; minute: number }

/** What a written date says of the day, before anything else is known. */
export type WrittenDay =
  | { kind: 'calendar'; date: CalendarDay }
  | { kind: 'no-year'; month: number; day: number }
  | { kind: 'either'; options: { order: PartOrder; date: WholeDay }[] }
  | { kind: 'relative'; since: (seen: Seen) => CalendarDay; isWeekday: boolean }

/**
 * `second` is null where only minutes were written. `zone` is `Z`, an offset such as `+08:00`, the name of a zone
 * such as `America/New_York`, a name that means several (`CST`), or nothing where none was stated.
 */
export type Clock = { hour: number; minute: number; second: number | null; zone: string }

/** A date as it was written. */
export type Written = { day: WrittenDay; clock: Clock | null }

/** The beginning of a text as read, and what follows it. */
export type DayPart = { day: WrittenDay; rest: string }
