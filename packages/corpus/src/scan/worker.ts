import { parentPort, workerData } from 'node:worker_threads'
import { openRunner, type Slice } from './jobs.ts'

/** What takes a few milliseconds, as a rule: others wait for no more. */
const MOST_BYTES = 4_000_000

/** Runs in a thread of its own, see `bundle.ts`: answers each slice with its part, or with what went wrong. */
const runner = openRunner((workerData as { dataDir: string }).dataDir)

parentPort?.on('message', (slice: Slice | 'end') => {
  if (slice === 'end') {
    runner.close()
    parentPort?.close()
    return
  }
  try {
    // One article at least, however long: nobody else would take it.
    parentPort?.postMessage(runner.run(slice, MOST_BYTES, 1))
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
parentPort?.postMessage({ ready: true })
