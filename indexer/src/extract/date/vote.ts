import { isTimed, type Placed, type TimedClue, utcMinutes, wallMinutes } from './placed.ts'

/** The clue to date an article by: of the year, month and day that most speaks for, the one that says most of it. */
export function elect(placed: readonly Placed[]): Placed | null {
  const pool = electorate(placed)
  const inYear = heaviest(pool, ({ date }) => date.year)
  const inMonth = heaviest(inYear, ({ date }) => date.month)
  const onDay = heaviest(inMonth, ({ date }) => date.day)
  const timed = onDay.filter(isTimed)
  return timed.length > 0 ? bestTime(timed) : strongest(onDay)
}

/** Dates of an update, then the time of a file, are asked only where nothing else is there to ask. */
function electorate(placed: readonly Placed[]): readonly Placed[] {
  const own = placed.filter(({ clue }) => clue.weight !== 'updated' && clue.origin !== 'file')
  if (own.length > 0) return own
  // What a page shows, a feed or a record gives as its only date is mostly that of the publication, whatever its name;
  // the metadata of a page says what it means.
  const shown = placed.filter(
    ({ clue }) => clue.weight === 'updated' && /^(?:text|feed|field)$/.test(clue.origin),
  )
  return shown.length > 0 ? shown : placed.filter(({ clue }) => clue.weight !== 'updated')
}

/** The clues that name the value with the most weight behind it; all, where none names a value. */
function heaviest(pool: readonly Placed[], of: (placed: Placed) => number | null): readonly Placed[] {
  const weights = new Map<number, Map<string, number>>()
  for (const placed of pool) {
    const value = of(placed)
    if (value === null) continue
    const byOrigin = weights.get(value) ?? new Map<string, number>()
    weights.set(value, byOrigin)
    const { origin } = placed.clue
    byOrigin.set(origin, Math.max(byOrigin.get(origin) ?? 0, placed.strength))
  }
  const total = (byOrigin: Map<string, number>) => [...byOrigin.values()].reduce((sum, one) => sum + one, 0)
  const [winner] = [...weights].map(([value, by]) => [value, total(by)] as const).sort((a, b) => b[1] - a[1])
  return winner ? pool.filter((placed) => of(placed) === winner[0]) : pool
}

function strongest<T extends Placed>(pool: readonly T[]): T | null {
  const [first, ...others] = pool
  return first ? others.reduce((best, one) => (one.strength > best.strength ? one : best), first) : null
}

/** The strongest clue's time, in the words of the clue that tells the same minute with its seconds and its zone. */
function bestTime(timed: readonly TimedClue[]): TimedClue | null {
  const awake = timed.filter(({ time }) => time.hour + time.minute + (time.second ?? 0) > 0)
  const leader = strongest(awake.length > 0 ? awake : timed)
  if (!leader) return null
  const said = ({ time }: TimedClue) => (time.second === null ? 0 : 2) + (time.origin === 'stated' ? 1 : 0)
  const same = timed.filter((one) => isSameMinute(one, leader))
  return same.reduce((best, one) => (said(one) > said(best) ? one : best), leader)
}

/** The same moment to the minute, or the same minute on clocks of which one doesn't say its zone. */
export function isSameMinute(a: TimedClue, b: TimedClue): boolean {
  const areStated = a.time.origin === 'stated' && b.time.origin === 'stated'
  return areStated ? utcMinutes(a) === utcMinutes(b) : wallMinutes(a) === wallMinutes(b)
}
