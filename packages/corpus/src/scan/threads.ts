import { startThread, type Thread } from './thread.ts'

type Events = {
  /** One has nothing to do. */
  onFree(): void
  onFailedStart(error: unknown): void
}

/** The threads of a pool: those that start, those that work and those that wait. */
export function createThreads(dataDir: string, most: number, { onFree, onFailedStart }: Events) {
  const starting = new Set<Promise<Thread>>()
  const alive = new Set<Thread>()
  const free: Thread[] = []

  function release(thread: Thread): void {
    if (!alive.has(thread)) return
    free.push(thread)
    onFree()
  }

  return {
    isReady: () => alive.size > 0,
    /** One more, where there may be one. */
    grow(): void {
      if (starting.size + alive.size >= most) return
      let thread: Thread | undefined
      const start = startThread(dataDir, () => {
        if (!thread) return
        alive.delete(thread)
        const at = free.indexOf(thread)
        if (at !== -1) free.splice(at, 1)
        onFree()
      })
      starting.add(start)
      start.then(
        (started) => {
          thread = started
          starting.delete(start)
          alive.add(started)
          release(started)
        },
        (error: unknown) => {
          starting.delete(start)
          onFailedStart(error)
        },
      )
    },
    /** A free one, which is to be given back. */
    take: () => free.pop(),
    release,
    /** Lets them finish what they are at. */
    async end(): Promise<void> {
      await Promise.allSettled(starting)
      const ending = [...alive]
      alive.clear()
      free.length = 0
      await Promise.all(ending.map((thread) => thread.end()))
    },
  }
}
