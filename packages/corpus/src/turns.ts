import { isAlive } from './engine/is-alive.ts'
import type { Store } from './store/store.ts'

const LOOK_MS = 200

/**
 * Lets one process at a time bring the index up to date: two would delete each other's half-built one. Others wait;
 * the turn of one that died is over. `onWait` is called once by whoever waits.
 */
export function turns(store: Store, onWait: () => void) {
  const mine = String(process.pid)
  let queue: Promise<unknown> = Promise.resolve()

  const take = () =>
    store.atOnce(() => {
      const holder = store.meta.get('upkeep') ?? ''
      if (holder !== '' && holder !== mine && isAlive(Number(holder))) return false
      store.meta.set('upkeep', mine)
      return true
    })

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    for (let hasWaited = false; !take(); hasWaited = true) {
      if (!hasWaited) onWait()
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
    try {
      return await work()
    } finally {
      if (store.meta.get('upkeep') === mine) store.meta.set('upkeep', '')
    }
  }

  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(() => inTurn(work))
    queue = done.catch(() => {})
    return done
  }
}
