import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { LoadEvent } from '@tidewatch/schema/ledger'
import type { LoadJob } from '@tidewatch/schema/loads'
import { type EventLog, eventLog } from './event-log.ts'
import type { Received } from './inbox.ts'
import { type LoaderProcess, startLoader } from './loader-process.ts'

/** Jobs that ended are remembered until so many came after them. */
const REMEMBERED = 50

type Entry = { job: LoadJob; log: EventLog; process: LoaderProcess | null }

export type Jobs = ReturnType<typeof loadJobs>

/** Loads begun on the page, one at a time in the order they came. `env` is the environment of the loader. */
export function loadJobs({ dataDir, env }: { dataDir: string; env: NodeJS.ProcessEnv }) {
  const entries = new Map<string, Entry>()
  let queue = Promise.resolve()
  let isClosing = false

  function change(entry: Entry, changes: Partial<LoadJob>): void {
    entry.job = { ...entry.job, ...changes }
    entry.log.tell({ type: 'job', job: entry.job })
  }

  function note(entry: Entry, event: LoadEvent): void {
    entry.log.tell(event)
    if (event.type === 'start') change(entry, { load: event.load })
    if (event.type === 'end') change(entry, { state: event.state, counts: event.counts, load: event.load })
  }

  async function run(entry: Entry): Promise<void> {
    if (isClosing || !isIn(entry, 'waiting')) return
    change(entry, { state: 'running' })
    const { files, addresses } = entry.job
    const paths = [...(files.length > 0 ? [folderOf(entry.job.id)] : []), ...addresses]
    entry.process = startLoader(paths, env, (event) => note(entry, event))
    const lastWords = await entry.process.ended
    entry.process = null
    if (isIn(entry, 'running'))
      change(entry, { state: 'failed', problem: lastWords || 'The loader ended before it was done.' })
  }

  const isIn = (entry: Entry, state: LoadJob['state']) => entry.job.state === state
  const folderOf = (id: string) => join(dataDir, 'inbox', id)

  function forgetOld(): void {
    for (const [id, { job }] of entries) {
      if (entries.size <= REMEMBERED) return
      if (job.state !== 'waiting' && job.state !== 'running') entries.delete(id)
    }
  }

  return {
    /** A name for a job to come, and the folder for its files. */
    next() {
      const at = new Date().toISOString().slice(0, 19)
      const id = `${at.replaceAll(':', '-')}-${randomBytes(3).toString('hex')}`
      return { id, folder: folderOf(id) }
    },
    begin(id: string, { files, addresses }: Received): LoadJob {
      const at = new Date().toISOString()
      const fresh = { load: null, counts: null, problem: null }
      const entry: Entry = {
        job: { id, at, state: 'waiting', files, addresses, ...fresh },
        log: eventLog(),
        process: null,
      }
      entry.log.tell({ type: 'job', job: entry.job })
      entries.set(id, entry)
      forgetOld()
      queue = queue.then(() => run(entry))
      return entry.job
    },
    list: (): LoadJob[] => [...entries.values()].map(({ job }) => job).reverse(),
    find: (id: string): { job: LoadJob; log: EventLog } | null => entries.get(id) ?? null,
    /** Ends a job; what it loaded stays. */
    stop(id: string): void {
      const entry = entries.get(id)
      if (entry?.job.state === 'waiting') change(entry, { state: 'interrupted' })
      entry?.process?.stop()
    },
    async close(): Promise<void> {
      isClosing = true
      for (const { process } of entries.values()) process?.stop()
      await queue
    },
  }
}
