import { LRUCache } from 'lru-cache'

export type Cache = ReturnType<typeof cacheByRevision>

/**
 * Answers of the present revision, kept until the corpus changes. Two askers of the same thing wait for one answer;
 * a failure is not kept. An answer that began before a change is not kept for after it.
 */
export function cacheByRevision(revision: () => number) {
  const answers = new LRUCache<string, { answer: Promise<unknown> }>({ max: 500 })
  return <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const full = `${revision()} ${key}`
    const known = answers.get(full)
    if (known) return known.answer as Promise<T>
    const answer = make()
    answers.set(full, { answer })
    answer.catch(() => answers.delete(full))
    return answer
  }
}
