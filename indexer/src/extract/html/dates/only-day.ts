import { isWhole, writeDay } from '../../date/calendar.ts'
import { readWritten } from '../../date/read-written.ts'

/** The day that a text names in full; null for other texts. */
export function dayIn(text: string): string | null {
  const found = readWritten(text)
  if (found === null || found === 'impossible' || found.day.kind !== 'calendar') return null
  return isWhole(found.day.date) ? writeDay(found.day.date) : null
}

/** The dates among the values where all name one day; none where they name several, for then they are of several things. */
export function onlyDay(values: readonly string[]): string[] {
  const dates = values.filter((value) => dayIn(value) !== null)
  return new Set(dates.map(dayIn)).size === 1 ? [...new Set(dates)].slice(0, 3) : []
}
