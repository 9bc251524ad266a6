import type { AssumedZone } from './assumed-zone.ts'
import { dayNumber, dayOf, isWhole } from './calendar.ts'
import { minutesOf, offsetAtInstant, offsetOf } from './offset-at.ts'
import { isTimed, type Placed, type TimedClue, utcMinutes, type WallTime, wallMinutes } from './placed.ts'

const MINUTES = 24 * 60

/**
 * Programs write the moment of an article in UTC whatever its own zone is. Where the page also prints the time on its
 * own clocks, the difference is the zone; where it prints only a day and the assumed zone leads to that day but UTC
 * does not, it is the assumed one. With nothing that speaks against UTC, UTC it is. A record's own field stays.
 */
export function toLocalTime(placed: readonly Placed[], assumed: AssumedZone | null): Placed[] {
  return placed.map((one) => {
    if (!isTimed(one) || one.time.offset !== 'Z' || one.clue.origin === 'field') return one
    const others = placed.filter((other) => other !== one && other.clue.weight !== 'updated' && !other.doubt)
    return byClocks(one, others, assumed) ?? byDays(one, placed, assumed) ?? one
  })
}

const assumedMinutes = (utc: number, zone: AssumedZone | null): number | null =>
  zone && minutesOf(offsetAtInstant(zone.name, utc * 60_000))

/** Another clue tells the same moment by the clocks of the place. Null where none does, or one shows that UTC is the zone. */
function byClocks(one: TimedClue, others: readonly Placed[], assumed: AssumedZone | null): Placed | null {
  const utc = wallMinutes(one)
  const usual = assumedMinutes(utc, assumed)
  const differences = others.filter(isTimed).flatMap((other) => {
    const isStated = other.time.origin === 'stated'
    if (isStated && (other.time.offset === 'Z' || utcMinutes(other) !== utc)) return []
    const minutes = wallMinutes(other) - utc
    const isZone = minutes % 15 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60
    const isSure =
      isStated || minutes === 0 || minutes === usual || usual === null || hasSameSecond(one, other)
    return isZone && isSure ? [minutes] : []
  })
  if (differences.length === 0) return null
  const [zone] = differences.filter((minutes) => minutes !== 0)
  const prefersUtc = zone === undefined || (differences.includes(0) && zone !== usual)
  return prefersUtc ? one : shifted(one, zone, 'stated')
}

const hasSameSecond = (one: TimedClue, other: TimedClue) =>
  one.time.second !== null && one.time.second === other.time.second && one.time.second !== 0

/** Another clue names a day that the moment has by the assumed zone, or by one that the page states elsewhere, but not in UTC. */
function byDays(one: TimedClue, placed: readonly Placed[], assumed: AssumedZone | null): Placed | null {
  const days = placed.flatMap(({ date, time, clue, doubt }) =>
    isWhole(date) && !time && !doubt && clue.weight !== 'updated' ? [dayNumber(date)] : [],
  )
  if (days.includes(dayNumber(one.date))) return null
  const usual = assumedMinutes(wallMinutes(one), assumed)
  const locals = [
    ...(usual !== null && assumed ? [shifted(one, usual, assumed.origin)] : []),
    ...offsetsStatedIn(placed).map((minutes) => shifted(one, minutes, 'stated')),
  ]
  return locals.find(({ date }) => days.includes(dayNumber(date))) ?? null
}

const offsetsStatedIn = (placed: readonly Placed[]): number[] =>
  placed.flatMap(({ time }) =>
    time?.origin === 'stated' && time.offset && time.offset !== 'Z' ? [minutesOf(time.offset)] : [],
  )

function shifted(one: TimedClue, minutes: number, origin: NonNullable<WallTime['origin']>): TimedClue {
  const wall = wallMinutes(one) + minutes
  const day = Math.floor(wall / MINUTES)
  const minute = wall - day * MINUTES
  const time = {
    hour: Math.floor(minute / 60),
    minute: minute % 60,
    second: one.time.second,
    offset: offsetOf(minutes),
    origin,
  }
  return { ...one, date: dayOf(day), time }
}
