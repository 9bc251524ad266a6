import { dayNumber, type WholeDay } from './calendar.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(name: string): Intl.DateTimeFormat {
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' })
  formats.set(name, made)
  return made
}

/** Minutes that the clocks of a named zone are ahead of UTC at an instant. */
function minutesAt(name: string, instant: number): number {
  const parts = formatOf(name).formatToParts(new Date(instant))
  return minutesOf(parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || 'Z')
}

/** Minutes ahead of UTC: 480 for `+08:00`. */
export function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

/** `+08:00` for 480, `Z` for 0. */
export function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** The offset that the clocks of a zone have when they show this day and minute of the day. */
export function offsetAt(name: string, day: WholeDay, minute: number): string {
  const wall = dayNumber(day) * 86_400_000 + minute * 60_000
  const guess = minutesAt(name, wall)
  return offsetOf(minutesAt(name, wall - guess * 60_000))
}

/** The offset that the clocks of a zone have at an instant. */
export const offsetAtInstant = (name: string, instant: number): string => offsetOf(minutesAt(name, instant))
