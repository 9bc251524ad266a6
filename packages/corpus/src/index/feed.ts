import type { EnqueuedTask, Index, Meilisearch, Task } from 'meilisearch'
import type { IndexDocument } from './document.ts'
import { type EngineIndex, EngineUnreachable } from './engine-index.ts'

/** Characters that may wait in the engine's queue: the more there are, the more it indexes at once. */
const MOST_UNDER_WAY = 80_000_000

/**
 * Sends documents to the index, several batches under way so that the engine is never idle; `push` waits while too
 * much is. `settled` tells whether the engine went away meanwhile: then a repair must follow, since nobody knows
 * which batches it kept.
 */
export function feed(index: EngineIndex, onVisible: () => void) {
  let underWay = 0
  let failure: unknown = null
  let doubtful = false
  let sent: Promise<unknown> = Promise.resolve()
  let done: Promise<unknown> = Promise.resolve()
  let wake = () => {}

  function note(error: unknown): void {
    if (error instanceof EngineUnreachable) doubtful = true
    else failure ??= error
  }

  // Sent one after the other, so that the newer of two versions of an article arrives last.
  function post(ndjson: string, how: 'replace' | 'merge'): Promise<EnqueuedTask> {
    const task = sent.then(() => index.reach((_, target) => enqueue(target, ndjson, how)))
    sent = task.catch(() => {})
    return task
  }

  // Awaited in the same order: the engine works in it, and each wait asks twenty times a second. Apart from `post`, so
  // that a payload is not kept in memory until it is indexed.
  function follow(task: Promise<EnqueuedTask>, size: number): void {
    underWay += size
    const finished = Promise.all([task, done])
      .then(([{ taskUid }]) => index.reach(async (meili) => succeeded(await waitFor(meili, taskUid))))
      .then(onVisible)
    done = finished.catch(note).then(() => {
      underWay -= size
      wake()
    })
  }

  return {
    async push(documents: readonly IndexDocument[], how: 'replace' | 'merge' = 'replace'): Promise<void> {
      if (documents.length === 0) return
      const ndjson = documents.map((document) => JSON.stringify(document)).join('\n')
      const task = post(ndjson, how)
      follow(task, ndjson.length)
      // Until the engine has taken it, it is ours to keep; one at a time is enough.
      await task.catch(() => {})
      while (!failure && underWay > MOST_UNDER_WAY) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (failure) throw failure
    },
    /** Resolves when all that was pushed can be searched, or is in doubt. */
    async settled(): Promise<{ doubtful: boolean }> {
      await done
      if (failure) throw failure
      return { doubtful }
    },
  }
}

const enqueue = (
  target: Index<IndexDocument>,
  ndjson: string,
  how: 'replace' | 'merge',
): Promise<EnqueuedTask> =>
  how === 'replace'
    ? target.addDocumentsFromString(ndjson, 'application/x-ndjson')
    : target.updateDocumentsFromString(ndjson, 'application/x-ndjson')

export const waitFor = (meili: Meilisearch, taskUid: number): Promise<Task> =>
  meili.tasks.waitForTask(taskUid)

export function succeeded(task: Task): Task {
  if (task.status === 'succeeded') return task
  throw new Error(
    `The search engine failed at its task ${task.uid} (${task.type}): ${task.error?.message ?? task.status}. ` +
      'The articles are safe in the record store and are indexed at the next start.',
  )
}
