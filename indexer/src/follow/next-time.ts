const DAY = 86_400_000
/** So that what was added together does not ask together for ever. */
const JITTER = 0.1
const LONGEST_JITTER = 15 * 60_000
/** A server that sends us away for longer is asked all the same: it may have mistaken the unit. */
const LONGEST_REST = 7 * DAY

type Last = { every: number; failures: number; retryAt: Date | null; now: Date; random?: () => number }

/**
 * When to ask again: after its interval; with each failure in a row after twice the time, up to a day (or the
 * interval where that is longer), and never before the server allows it.
 */
export function nextTime({ every, failures, retryAt, now, random = Math.random }: Last): Date {
  const interval = every * 1000
  const backedOff = Math.min(interval * 2 ** Math.min(failures, 20), Math.max(DAY, interval))
  const jitter = Math.min(backedOff * JITTER, LONGEST_JITTER) * (2 * random() - 1)
  const rest = Math.min((retryAt?.getTime() ?? 0) - now.getTime(), LONGEST_REST)
  return new Date(now.getTime() + Math.max(backedOff + jitter, rest))
}
