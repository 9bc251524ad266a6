import { writeDay } from './calendar.ts'
import { isTimed, type Placed, utcMinutes } from './placed.ts'

/** What programs write for no date at all: the zero of their clocks and tables. */
const ZEROS = new Set(['1970-01-01', '1900-01-01', '1899-12-30'])

/**
 * Does a date stand for none? At midnight, or at the zero moment on any clock, it does; the day alone may be meant,
 * as in the archives of a newspaper, unless other clues name another day.
 */
export function isBlankDate(placed: Placed, all: readonly Placed[]): boolean {
  if (isTimed(placed) && utcMinutes(placed) === 0) return true
  const day = writeDay(placed.date)
  if (!ZEROS.has(day)) return false
  if (!isTimed(placed)) return all.some((other) => isOwn(other) && writeDay(other.date) !== day)
  const { hour, minute } = placed.time
  return minute === 0 && (hour === 0 || hour === 8)
}

const isOwn = ({ clue }: Placed) => clue.origin !== 'file' && clue.weight !== 'updated'
