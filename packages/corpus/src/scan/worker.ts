import { parentPort, workerData } from 'node:worker_threads'
import { openRunner, type Slice } from './jobs.ts'

/** Runs in a thread of its own, see `bundle.ts`: answers each slice with its part, or with what went wrong. */
const runner = openRunner((workerData as { dataDir: string }).dataDir)

parentPort?.on('message', (slice: Slice | 'end') => {
  if (slice === 'end') {
    runner.close()
    parentPort?.close()
    return
  }
  try {
    parentPort?.postMessage({ part: runner.run(slice) })
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
parentPort?.postMessage({ ready: true })
