import { setTimeout as after } from 'node:timers/promises'

/** Waits, but not past the end of the signal, and without keeping the process alive. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await after(ms, undefined, signal ? { ref: false, signal } : { ref: false }).catch(() => undefined)
}

/** Growing waits between attempts: `first`, doubled each time up to `last`. */
export function createBackOff(first: number, last: number) {
  let next = first
  return {
    next() {
      const wait = next
      next = Math.min(next * 2, last)
      return wait
    },
    reset() {
      next = first
    },
  }
}
