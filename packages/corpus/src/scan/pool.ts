import { availableParallelism } from 'node:os'
import { CorpusClosed } from '../corpus-closed.ts'
import { createJob, type Job, type Taken } from './job.ts'
import { type JobName, openRunner, type PartOf, type QuestionOf } from './jobs.ts'
import { type Thread, ThreadEnded } from './thread.ts'
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
/** For so few articles no thread is started, unless they are long. Until there is one they are read here, a little at a time. */
const SMALL = 500
const OWN_SLICE = 200
const OWN_BYTES = 100_000
const IDLE_MS = 20_000

/**
 * Goes through the texts of many articles, in threads that start when there is work for them. Jobs take turns, so that
 * a small one does not wait for a large one that came before. Only what is committed is seen.
 */
export function openScan(dataDir: string, { threads: wanted, idleMs = IDLE_MS }: ScanOptions = {}) {
  const most = wanted ?? Math.min(2, availableParallelism())
  const unfinished = new Set<Job>()
  const waiting: Job[] = []
  /** Those of which a thread ended once. */
  const repeated = new WeakSet<Job>()
  const isLight = (job: Job) => !job.isHeavy
  const threads = createThreads(dataDir, most, { onFree: pump, onFailedStart: failAll })
  let own: ReturnType<typeof openRunner> | undefined
  let isOwnBusy = false
  let isClosed = false
  let resting: NodeJS.Timeout | undefined

  function nextTask(size: number, fits: (job: Job) => boolean = () => true): Task | null {
    const at = waiting.findIndex(fits)
    const [job] = at === -1 ? [] : waiting.splice(at, 1)
    if (!job) return null
    const task = job.take(size)
    waitOn(job)
    return { job, ...task }
  }

  function waitOn(job: Job): void {
    if (job.left() > 0 && !waiting.includes(job)) waiting.push(job)
  }

  function pump(): void {
    while (waiting.length > 0) {
      const thread = threads.take()
      const task = thread && nextTask(SLICE)
      if (!thread || !task) break
      void runOn(thread, task)
    }
    if (waiting.some((job) => job.isHeavy || job.left() > SMALL)) threads.grow()
    if (!waiting.some(isLight) || threads.isReady() || isOwnBusy) return
    isOwnBusy = true
    setImmediate(runHere)
  }

  async function runOn(thread: Thread, { job, slice, finish, giveBack }: Task) {
    try {
      const { part, done } = await thread.run(slice)
      finish(part, done)
      waitOn(job)
    } catch (error) {
      if (error instanceof ThreadEnded && !isClosed && !repeated.has(job)) {
        repeated.add(job)
        // What ended a thread must not be tried in this one.
        job.isHeavy = true
        giveBack()
        waitOn(job)
      } else {
        fail(job, error)
      }
    }
    threads.release(thread)
    pump()
  }

  /** While no thread is there. */
  function runHere(): void {
    isOwnBusy = false
    const task = threads.isReady() || isClosed ? null : nextTask(OWN_SLICE, isLight)
    if (task) {
      const { job, slice, finish, giveBack } = task
      try {
        own ??= openRunner(dataDir)
        const found = own.run(slice, OWN_BYTES, 0)
        if (found) finish(found.part, found.done)
        else giveBack()
        job.isHeavy = found === null
        waitOn(job)
      } catch (error) {
        fail(job, error)
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
      if (isClosed) throw new CorpusClosed()
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
      failAll(new CorpusClosed())
      clearTimeout(resting)
      await threads.end()
      own?.close()
    },
  }
}
