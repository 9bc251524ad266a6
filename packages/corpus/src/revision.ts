import { isAlive } from './engine/is-alive.ts'
import { perTurn } from './per-turn.ts'
import type { Store } from './store/store.ts'

export type Revision = ReturnType<typeof revisions>

/**
 * Tells answers of one state of the corpus from those of another. A revision is whole: while articles are loaded,
 * by whatever process, numbers grow from answer to answer and `isMoving` says so.
 */
export function revisions(store: Store) {
  const state = perTurn(() => store.meta.state())
  return {
    now: () => Number.parseInt(state.get(), 10),
    /** The revision, with ` moving` behind it while articles are loaded. */
    state: state.get,
    next(): void {
      store.meta.nextRevision()
      state.forget()
    },
    isMoving: () => state.get().endsWith('moving'),
    hasDeadLoads: () => store.loads.running().some(({ pid }) => !isAlive(pid)),
    /** Closes loads whose process ended without a word; whether there were any. */
    closeDeadLoads(): boolean {
      const dead = store.loads.running().filter(({ pid }) => !isAlive(pid))
      for (const { n } of dead) store.loads.cutShort(n)
      return dead.length > 0
    },
  }
}

export type BusyMark = ReturnType<typeof busyMark>
type What = 'repairing' | 'retagging'

/** Work that makes every count wrong until it is done: all processes on the corpus see it. */
export function busyMark(store: Store) {
  return {
    current(): What | null {
      const [what, pid] = store.meta.get('busy')?.split(' ') ?? []
      return what && isAlive(Number(pid)) ? (what as What) : null
    },
    set: (what: What) => store.meta.set('busy', `${what} ${process.pid}`),
    /** Takes our own mark back; that of another process stands until it has done its work. */
    clear(): void {
      if (store.meta.get('busy')?.endsWith(` ${process.pid}`)) store.meta.set('busy', '')
    },
  }
}
