import { isWhole } from './calendar.ts'
import { readWritten } from './read-written.ts'

/** Is a text nothing but a day, perhaps with a time? A day without its year counts where it is written in words. */
export function isDay(value: string): boolean {
  const found = readWritten(value)
  if (found === null || found === 'impossible' || /^\s*\d+\s*$/.test(value)) return false
  return found.day.kind === 'calendar' ? isWhole(found.day.date) : true
}
