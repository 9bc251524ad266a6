import { writeDay } from './calendar.ts'
import type { Placed } from './placed.ts'

/**
 * Pages often show their readers the day of the last change. Where metadata says that it is one, and names another day
 * for the publication, what is shown is the change.
 */
export function demoteUpdates(placed: readonly Placed[]): Placed[] {
  const day = (one: Placed) => writeDay(one.date)
  const changed = new Set(placed.filter(({ clue }) => clue.weight === 'updated').map(day))
  const stated = placed.filter(
    ({ clue }) => !clue.weight && /^(?:field|feed|metadata|json-ld)$/.test(clue.origin),
  )
  const isShown = ({ clue }: Placed) => !clue.weight && /^(?:text|script)$/.test(clue.origin)
  return placed.map((one) => {
    if (!isShown(one) || !changed.has(day(one))) return one
    const isOther = stated.length > 0 && stated.every((other) => day(other) < day(one))
    return isOther ? { ...one, clue: { ...one.clue, weight: 'updated' } } : one
  })
}
