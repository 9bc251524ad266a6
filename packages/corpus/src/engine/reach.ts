import { type Address, EngineError } from './engine.ts'

export interface Reached extends Address {
  version: string | null
  pid: number | null
  owned: boolean
}

export interface Reach {
  now(): Reached | null
  up(reached: Reached): void
  /** `hopeless`: waiting will not help, somebody has to do something. */
  down(why: string, hopeless?: 'hopeless'): void
  ready(ms: number): Promise<Address>
}

/** Whether the engine is reached now, and if not, why: written by what watches it, read by everybody. */
export function createReach(): Reach {
  let now: Reached | null = null
  let problem = 'it has not answered yet'
  let hopeless = false
  const waiting = new Set<() => void>()
  const change = (next: Reached | null, why: string, lost: boolean) => {
    now = next
    problem = why
    hopeless = lost
    for (const look of [...waiting]) look()
  }
  return {
    now: () => now,
    up: (reached) => change(reached, '', false),
    down: (why, lost) => change(null, why, lost === 'hopeless'),
    ready: (ms) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          clearTimeout(timer)
          waiting.delete(look)
          settle()
        }
        const look = () => {
          const here = now
          if (here) end(() => resolve({ host: here.host, apiKey: here.apiKey }))
          else if (hopeless) end(() => reject(new EngineError(problem)))
        }
        const late = () =>
          new EngineError(`the search engine did not answer within ${ms / 1000} s: ${problem}`)
        const timer = setTimeout(() => end(() => reject(late())), ms)
        waiting.add(look)
        look()
      }),
  }
}
