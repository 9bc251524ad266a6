import { setTimeout as sleep } from 'node:timers/promises'

/** Lets requests to one host come one after the other with a pause between them. */
export function newPace() {
  const hosts = new Map<string, { last: Promise<unknown>; waiting: number; free: number }>()

  /** Runs `work` when the host is free and `gap` milliseconds have passed since it became so. */
  async function inTurn<T>(
    host: string,
    gap: number,
    work: () => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    forget(hosts)
    const turn = hosts.get(host) ?? { last: Promise.resolve(), waiting: 0, free: Number.NEGATIVE_INFINITY }
    hosts.set(host, turn)
    turn.waiting += 1
    const before = turn.last
    const mine = (async () => {
      await before
      try {
        signal?.throwIfAborted()
        const rest = turn.free + gap - Date.now()
        if (rest > 0) await sleep(Math.min(rest, gap), undefined, signal ? { signal } : {})
        return await work()
      } finally {
        turn.free = Date.now()
        turn.waiting -= 1
      }
    })()
    turn.last = mine.catch(() => {})
    return mine
  }

  return { inTurn }
}

const REMEMBERED = 1_000

function forget(hosts: Map<string, { waiting: number; free: number }>): void {
  if (hosts.size < REMEMBERED) return
  const old = Date.now() - 10 * 60_000
  for (const [host, { waiting, free }] of hosts) if (waiting === 0 && free < old) hosts.delete(host)
}
