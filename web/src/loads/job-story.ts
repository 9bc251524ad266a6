import type { LoadCounts, LoadEvent } from '@tidewatch/schema/ledger'
import type { LoadJob } from '@tidewatch/schema/loads'

type Event<T extends LoadEvent['type']> = Extract<LoadEvent, { type: T }>

/** What a job has told so far. `taken` and `refused` hold the items in the order they came. */
export type JobStory = {
  job: LoadJob | null
  counts: LoadCounts
  bytes: number
  totalBytes: number
  file: string | null
  taken: Event<'item'>[]
  refused: Event<'item'>[]
  end: Event<'end'> | null
}

const none: LoadCounts = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }

export const unheard: JobStory = {
  job: null,
  counts: none,
  bytes: 0,
  totalBytes: 0,
  file: null,
  taken: [],
  refused: [],
  end: null,
}

export type Told = LoadEvent | { type: 'job'; job: LoadJob }

/** The story after some more events. */
export function hear(story: JobStory, events: readonly Told[]): JobStory {
  const next = { ...story }
  const taken: Event<'item'>[] = []
  const refused: Event<'item'>[] = []
  for (const event of events) {
    if (event.type === 'job') next.job = event.job
    else if (event.type === 'progress') {
      const { counts, bytes, totalBytes, file } = event
      Object.assign(next, { counts, bytes, totalBytes, file })
    } else if (event.type === 'item') (event.outcome === 'refused' ? refused : taken).push(event)
    else if (event.type === 'end') Object.assign(next, { end: event, counts: event.counts })
  }
  if (taken.length > 0) next.taken = [...story.taken, ...taken]
  if (refused.length > 0) next.refused = [...story.refused, ...refused]
  return next
}

export const isOver = ({ job }: JobStory) =>
  job !== null && job.state !== 'waiting' && job.state !== 'running'
