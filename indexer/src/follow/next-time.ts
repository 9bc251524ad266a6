const DAY = 86_400_000
/** So that what was added together does not ask together for ever. */
const JITTER = 0.1

type Last = { every: number; failures: number; retryAt: Date | null; now: Date; random?: () => number }

/**
 * When to ask again: after its interval; with each failure in a row after twice the time, up to a day (or the
 * interval where that is longer), and never before the server allows it.
 */
export function nextTime({ every, failures, retryAt, now, random = Math.random }: Last): Date {
  const interval = every * 1000
  const backedOff = Math.min(interval * 2 ** Math.min(failures, 20), Math.max(DAY, interval))
  const jittered = backedOff * (1 + JITTER * (2 * random() - 1))
  return new Date(Math.max(now.getTime() + jittered, retryAt?.getTime() ?? 0))
}
