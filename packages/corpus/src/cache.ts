import { setMaxListeners } from 'node:events'
import { LRUCache } from 'lru-cache'
import type { Revision } from './revision.ts'

export type Cache = ReturnType<typeof cacheByRevision>

/** While articles are being loaded an answer is at most so old. */
const MOVING_MS = 1_000

/** Most are pages of a list, of which each excerpt keeps the text that it was cut from. */
const MOST_KEPT = 400

/** Nobody waits for the answer any more. */
export class AskerLeft extends Error {
  constructor() {
    super('Whoever asked for this has left.')
  }
}

type Entry = {
  answer: Promise<unknown>
  isThere: boolean
  /** How many wait for it. */
  askers: number
  /** Ends the work on it. */
  left: AbortController
}

/**
 * Answers of the present revision, kept until the corpus changes. Two askers of the same thing wait for one answer;
 * a failure is not kept, nor is an answer during which the corpus changed. Who asks with a signal leaves when that
 * aborts; when all have left, the signal that `make` was given aborts, and who comes later has the answer made anew.
 */
export function cacheByRevision(revision: Revision, max = MOST_KEPT) {
  const answers = new LRUCache<string, Entry>({ max })
  const state = () => {
    const now = revision.state()
    return now.endsWith('moving') ? `${now} ${Math.floor(Date.now() / MOVING_MS)}` : now
  }

  function begin<T>(key: string, before: string, make: (left: AbortSignal) => Promise<T>): Entry {
    const left = new AbortController()
    // An answer may rest on any number of others.
    setMaxListeners(0, left.signal)
    const entry: Entry = { answer: make(left.signal), isThere: false, askers: 0, left }
    answers.set(key, entry)
    const forget = () => void (answers.peek(key) === entry && answers.delete(key))
    left.signal.addEventListener('abort', forget)
    entry.answer.then(() => {
      entry.isThere = true
      if (state() !== before) forget()
    }, forget)
    return entry
  }

  return async <T>(key: string, make: (left: AbortSignal) => Promise<T>, asker?: AbortSignal): Promise<T> => {
    if (asker?.aborted) throw new AskerLeft()
    const before = state()
    const full = `${before} ${key}`
    const entry = answers.get(full) ?? begin(full, before, make)
    if (entry.isThere) return entry.answer as Promise<T>
    return waitFor(entry, asker) as Promise<T>
  }
}

function waitFor(entry: Entry, asker: AbortSignal | undefined): Promise<unknown> {
  entry.askers += 1
  if (!asker) return entry.answer
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(new AskerLeft())
      entry.askers -= 1
      if (entry.askers === 0) entry.left.abort(new AskerLeft())
    }
    asker.addEventListener('abort', leave, { once: true })
    const stay = () => asker.removeEventListener('abort', leave)
    entry.answer.finally(stay).then(resolve, reject)
  })
}
