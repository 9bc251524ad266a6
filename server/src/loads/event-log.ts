import type { LoadEvent } from '@tidewatch/schema/ledger'
import type { LoadJob } from '@tidewatch/schema/loads'

/** What a listener is told: what the loader says, and the job whenever its state changes. */
export type JobEvent = LoadEvent | { type: 'job'; job: LoadJob }

/** Items and files beyond this are counted only; the ledger has them all. */
const MOST_KEPT = 3_000

/**
 * What happened to a job, for those who listen from the beginning and those who come later: both are told the same,
 * but of progress and state only the newest.
 */
export function eventLog() {
  const kept: JobEvent[] = []
  const newest = new Map<JobEvent['type'], JobEvent>()
  const ofType = (type: JobEvent['type']) => [newest.get(type)].filter((event) => event !== undefined)
  const listeners = new Set<(event: JobEvent) => void>()
  return {
    tell(event: JobEvent): void {
      if (event.type === 'progress' || event.type === 'job') newest.set(event.type, event)
      else if (event.type !== 'item' && event.type !== 'file') kept.push(event)
      else if (kept.length < MOST_KEPT) kept.push(event)
      else return
      for (const listen of listeners) listen(event)
    },
    /** Tells what was and what will be; the answer ends that. */
    listen(listener: (event: JobEvent) => void): () => void {
      for (const event of [...kept, ...ofType('progress'), ...ofType('job')]) listener(event)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** `job` in a state that it stays in comes last. */
const isLast = (event: JobEvent) =>
  event.type === 'job' && event.job.state !== 'running' && event.job.state !== 'waiting'

/** All events of a job from its beginning; ends with the job, or when `signal` is aborted. */
export async function* eventsOf(log: EventLog, signal: AbortSignal): AsyncGenerator<JobEvent> {
  const waiting: JobEvent[] = []
  let wake = () => {}
  const stopListening = log.listen((event) => {
    waiting.push(event)
    wake()
  })
  signal.addEventListener('abort', () => wake())
  try {
    while (!signal.aborted) {
      for (let event = waiting.shift(); event; event = waiting.shift()) {
        yield event
        if (isLast(event)) return
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  } finally {
    stopListening()
  }
}

export type EventLog = ReturnType<typeof eventLog>
