import { LRUCache } from 'lru-cache'
import type { Revision } from './revision.ts'

export type Cache = ReturnType<typeof cacheByRevision>

/** While articles are being loaded an answer is at most so old. */
const MOVING_MS = 1_000

/**
 * Answers of the present revision, kept until the corpus changes. Two askers of the same thing wait for one answer;
 * a failure is not kept, nor is an answer during which the corpus changed.
 */
export function cacheByRevision(revision: Revision, max = 500) {
  const answers = new LRUCache<string, { answer: Promise<unknown> }>({ max })
  const state = () => {
    const now = revision.state()
    return now.endsWith('moving') ? `${now} ${Math.floor(Date.now() / MOVING_MS)}` : now
  }
  return <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const before = state()
    const full = `${before} ${key}`
    const known = answers.get(full)
    if (known) return known.answer as Promise<T>
    const answer = make()
    answers.set(full, { answer })
    answer.then(
      () => state() === before || answers.delete(full),
      () => answers.delete(full),
    )
    return answer
  }
}
