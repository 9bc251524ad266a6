import type { DateDoubt } from '@tidewatch/schema/article'
import type { AssumedZone } from './assumed-zone.ts'
import { type CalendarDay, dayNumber, dayOf, isRealDay, spanOf, type WholeDay } from './calendar.ts'
import type { DateContext } from './context.ts'
import { minutesOf, offsetAtInstant } from './offset-at.ts'
import { preferredOrder } from './preferred-order.ts'
import { seenAt } from './relative-forms.ts'
import type { Seen, WrittenDay } from './written.ts'

const EARLIEST_YEAR = 1600
const GRACE_DAYS = 2

/** The day that a written one means, and what had to be taken for granted. */
type Meant = { date: CalendarDay; doubt: DateDoubt | null }

/** All that a written day may be understood by; `anchors` are the days that other clues leave no doubt about. */
export type Surroundings = { context: DateContext; seen: Seen | null; anchors: readonly CalendarDay[] }

/** Years before printing, days that are in no calendar, and all that lies more than the grace ahead are no dates. */
export function faultOf(date: CalendarDay, now: Date): 'impossible' | 'future' | null {
  if (date.year < EARLIEST_YEAR || !isRealDay(date)) return 'impossible'
  return spanOf(date)[0] * DAY > now.getTime() + GRACE_DAYS * DAY ? 'future' : null
}
const DAY = 24 * 60 * 60 * 1000

export function meaningOf(day: WrittenDay, surroundings: Surroundings): Meant | null {
  const { seen } = surroundings
  if (day.kind === 'calendar') return { date: day.date, doubt: null }
  if (day.kind === 'relative') return seen && { date: day.since(seen), doubt: 'relative' }
  if (day.kind === 'no-year') return withYear(day.month, day.day, surroundings)
  return oneOf(day.options, surroundings)
}

type Options = Extract<WrittenDay, { kind: 'either' }>['options']

function oneOf(all: Options, { context, anchors }: Surroundings): Meant | null {
  const options = all.filter(({ date }) => faultOf(date, context.now) === null)
  const agreed = options.find(({ date }) => anchors.some((anchor) => agrees(anchor, date)))
  const sure = agreed ?? (options.length <= 1 ? (options[0] ?? all[0]) : undefined)
  if (sure) return { date: sure.date, doubt: null }
  return { date: preferredOrder(context, options).date, doubt: 'ambiguous' }
}

/** The year of a date that another clue names, else the latest in which the day had come when the page was seen. */
function withYear(month: number, day: number, { seen, anchors }: Surroundings): Meant | null {
  const named = anchors
    .map(({ year }) => ({ year, month, day }))
    .find((date) => isRealDay(date) && anchors.some((anchor) => agrees(anchor, date)))
  if (named) return { date: named, doubt: 'no-year' }
  const latest = seen?.dayNumber ?? Math.max(...anchors.map((anchor) => spanOf(anchor)[1]))
  if (!Number.isFinite(latest)) return null
  const { year } = dayOf(latest)
  // Four years back there is a February 29.
  const date = [1, 0, -1, -2, -3, -4, -8]
    .map((more) => ({ year: year + more, month, day }))
    .find((candidate) => isRealDay(candidate) && dayNumber(candidate) <= latest + GRACE_DAYS)
  return date ? { date, doubt: 'no-year' } : null
}

/** The day lies in the month that the anchor means, or is the next to it: zones part the days of one moment. */
function agrees(anchor: CalendarDay, date: WholeDay): boolean {
  if (anchor.month === null) return false
  const [first, last] = spanOf(anchor)
  const grace = anchor.day === null ? 0 : 1
  const number = dayNumber(date)
  return number >= first - grace && number <= last + grace
}

/** The moment the page was seen, in the zone that the page is assumed to be in, else in its own. */
export function seenIn(text: string | undefined, zone: AssumedZone | null): Seen | null {
  const instant = Date.parse(text ?? '')
  if (Number.isNaN(instant)) return null
  const own = /[+-]\d{2}:\d{2}$/.exec(text ?? '')?.[0] ?? 'Z'
  return seenAt(instant, minutesOf(zone ? offsetAtInstant(zone.name, instant) : own))
}
