import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { workerScript } from './bundle.ts'
import type { Done, Slice } from './jobs.ts'

type Answer = { ready: true } | Done | { error: Error }

/** Of itself, or since the system ended it: another thread may do its work. */
export class ThreadEnded extends Error {}

export type Thread = {
  /** One slice at a time; fails with what went wrong in the worker, or with `ThreadEnded`. */
  run(slice: Slice): Promise<Done>
  end(): Promise<void>
}

/** Starts a worker; `onEnd` is called when it ends, of itself or not. */
export async function startThread(dataDir: string, onEnd: () => void): Promise<Thread> {
  const worker = new Worker(await workerScript(), {
    eval: true,
    // A loader of this thread is not for that one.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
    workerData: { dataDir, at: import.meta.url },
  })
  let waiting: { resolve: (done: Done) => void; reject: (error: unknown) => void } | null = null
  const answered = () => {
    const asked = waiting
    waiting = null
    return asked
  }
  const next = () => new Promise<Done>((resolve, reject) => (waiting = { resolve, reject }))
  worker.on('message', (answer: Answer) => {
    if ('error' in answer) answered()?.reject(answer.error)
    else answered()?.resolve('part' in answer ? answer : { part: null, done: 0 })
  })
  let reason: Error | undefined
  worker.on('error', (error) => {
    reason = error
  })
  worker.on('exit', () => {
    answered()?.reject(
      new ThreadEnded('A thread that reads texts ended before its work was done.', { cause: reason }),
    )
    onEnd()
  })
  await next()
  // Waiting for work keeps no program alive.
  worker.unref()
  return {
    async run(slice) {
      worker.ref()
      try {
        worker.postMessage(slice)
        return await next()
      } finally {
        worker.unref()
      }
    },
    async end() {
      const exit = once(worker, 'exit')
      worker.postMessage('end')
      await exit
    },
  }
}
