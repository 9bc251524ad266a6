import { availableParallelism } from 'node:os'
import { createJob, type Job, type Taken } from './job.ts'
import { type JobName, openRunner, type PartOf, type QuestionOf } from './jobs.ts'
import type { Thread } from './thread.ts'
import { createThreads } from './threads.ts'

export type ScanOptions = {
  /** How many threads read texts; by default one a processor, at most two. */
  threads?: number
  /** Threads that had nothing to do for so long end, and give their memory back. */
  idleMs?: number
}

type Task = Taken & { job: Job }

export type Scan = ReturnType<typeof openScan>

/** What takes a thread a few milliseconds. */
const SLICE = 1_000
/** For so few articles no thread is started; what no thread takes is read here, a millisecond at a time. */
const SMALL = 500
const OWN_SLICE = 200
const IDLE_MS = 20_000

/**
 * Goes through the texts of many articles, in threads that start when there is work for them. Jobs take turns, so that
 * a small one does not wait for a large one that came before. Only what is committed is seen.
 */
export function openScan(dataDir: string, { threads: wanted, idleMs = IDLE_MS }: ScanOptions = {}) {
  const most = wanted ?? Math.min(2, availableParallelism())
  const unfinished = new Set<Job>()
  const waiting: Job[] = []
  const threads = createThreads(dataDir, most, { onFree: pump, onFailedStart: failAll })
  let own: ReturnType<typeof openRunner> | undefined
  let isOwnBusy = false
  let isClosed = false
  let resting: NodeJS.Timeout | undefined

  function nextTask(size: number): Task | null {
    const job = waiting.shift()
    if (!job) return null
    const task = job.take(size)
    if (job.left() > 0) waiting.push(job)
    return { job, ...task }
  }

  function pump(): void {
    while (waiting.length > 0) {
      const thread = threads.take()
      const task = thread && nextTask(SLICE)
      if (!thread || !task) break
      void runOn(thread, task)
    }
    if (waiting.some((job) => job.left() > SMALL)) threads.grow()
    if (waiting.length === 0 || threads.isReady() || isOwnBusy) return
    isOwnBusy = true
    setImmediate(runHere)
  }

  async function runOn(thread: Thread, { job, slice, done }: Task) {
    try {
      done(await thread.run(slice))
    } catch (error) {
      fail(job, error)
    }
    threads.release(thread)
  }

  /** While no thread is there. */
  function runHere(): void {
    isOwnBusy = false
    const task = threads.isReady() || isClosed ? null : nextTask(OWN_SLICE)
    if (task) {
      try {
        own ??= openRunner(dataDir)
        task.done(own.run(task.slice))
      } catch (error) {
        fail(task.job, error)
      }
    }
    pump()
  }

  function fail(job: Job, error: unknown): void {
    const at = waiting.indexOf(job)
    if (at !== -1) waiting.splice(at, 1)
    job.fail(error)
  }

  function failAll(error: unknown): void {
    for (const job of unfinished) fail(job, error)
  }

  function restLater(): void {
    clearTimeout(resting)
    if (unfinished.size === 0) resting = setTimeout(() => void threads.end(), idleMs).unref()
  }

  return {
    /** Fails with the reason of `signal` when that aborts; what is left of the work is not done then. */
    async run<K extends JobName>(
      kind: K,
      question: QuestionOf<K>,
      numbers: readonly number[],
      signal?: AbortSignal,
    ): Promise<PartOf<K>> {
      signal?.throwIfAborted()
      if (isClosed) throw new Error('The corpus is closed.')
      const job = createJob({ kind, question, numbers })
      const abort = () => fail(job, signal?.reason)
      signal?.addEventListener('abort', abort)
      unfinished.add(job)
      clearTimeout(resting)
      if (job.left() > 0) waiting.push(job)
      pump()
      try {
        return await job.result
      } finally {
        unfinished.delete(job)
        signal?.removeEventListener('abort', abort)
        restLater()
      }
    },
    async close(): Promise<void> {
      isClosed = true
      failAll(new Error('The corpus is closed.'))
      clearTimeout(resting)
      await threads.end()
      own?.close()
    },
  }
}
