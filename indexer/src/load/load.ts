import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Refused } from '@tidewatch/corpus/ledger/recorder'
import type { Added } from '@tidewatch/corpus/loading'
import type { Put } from '@tidewatch/corpus/store/articles'
import type { LoadCounts, LoadEvent, LoadOptions, LoadState } from '@tidewatch/schema/ledger'
import type { RawRecord, Refusal } from '@tidewatch/schema/raw-record'
import type { Progress } from '../read/progress.ts'
import { toArticle } from '../to-article.ts'
import { openFiles } from './open-files.ts'
import { pendingBatch } from './pending-batch.ts'

/** Items told one by one, beside those refused. */
const TOLD_ITEMS = 1_000
const PROGRESS_EVERY = 200

export type Load = {
  corpus: Corpus
  paths: readonly string[]
  options?: LoadOptions
  /** File that the consumer of the events writes refusals to. */
  refusalsFile?: string
  records: AsyncIterable<RawRecord | Refusal>
  progress: Progress
  /** Is waited for, so that a slow consumer slows the load down rather than fill the memory. */
  onEvent: (event: LoadEvent) => void | Promise<void>
  signal: AbortSignal
  now: Date
}

type End = Extract<LoadEvent, { type: 'end' }>

/** Loads records one batch after the other; what can't be taken is refused with its reason, and the rest goes on. */
export async function load(given: Load): Promise<End> {
  const { corpus, paths, options = {}, refusalsFile = null, records, progress, onEvent, signal, now } = given
  const counts: LoadCounts = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }
  const session = corpus.beginLoad(paths, { options, refusalsFile })
  const files = openFiles(progress)
  const pending = pendingBatch()
  const started = Date.now()
  let told = 0
  let lastProgress = 0

  async function refuse({ reason, sample, ...place }: Refused): Promise<void> {
    counts.refused += 1
    files.count(place, 'refused')
    await onEvent({
      type: 'item',
      ...place.origin,
      outcome: 'refused',
      reason,
      ...(sample ? { sample } : {}),
    })
  }

  async function settle(added: Added, put: Put | undefined, notes: string[] | undefined): Promise<void> {
    if (!put) return
    if (put.outcome === 'refused') {
      await refuse({ ...added, reason: put.reason })
      return
    }
    const { outcome, id } = put
    counts[outcome] += 1
    files.count(added, outcome)
    if (told >= TOLD_ITEMS) return
    told += 1
    const { title } = added.article
    await onEvent({ type: 'item', ...added.origin, outcome, id, title, ...(notes ? { notes } : {}) })
  }

  async function flush(): Promise<void> {
    const { batch, aside, notesOf } = pending.take()
    if (batch.length > 0 && !corpus.demo.isRemoved()) await corpus.demo.remove()
    const puts = await session.add(batch, aside)
    for (const [at, added] of batch.entries()) await settle(added, puts[at], notesOf.get(added))
    for (const { file, size } of aside.done)
      await onEvent({ type: 'file', file, size, counts: files.close(file) })
    await tellProgress()
  }

  async function tellProgress(): Promise<void> {
    lastProgress = Date.now()
    const { readBytes: bytes, totalBytes, file } = progress
    await onEvent({ type: 'progress', bytes, totalBytes, counts: { ...counts }, file })
  }

  async function take(record: RawRecord | Refusal): Promise<void> {
    counts.read += 1
    const { container, ended } = files.turnTo(record.origin.file)
    if (ended) pending.end(ended)
    const place = { origin: record.origin, container }
    const made =
      record.kind === 'refusal'
        ? { refused: record.reason, sample: record.sample }
        : { sample: undefined, ...toArticle(record, { now }) }
    if ('article' in made) pending.add({ ...place, article: made.article, otherId: made.otherId }, made.notes)
    else {
      const refused = { ...place, reason: made.refused, ...(made.sample ? { sample: made.sample } : {}) }
      pending.refuse(refused)
      await refuse(refused)
    }
    if (pending.isDue()) await flush()
    else if (Date.now() - lastProgress >= PROGRESS_EVERY) await tellProgress()
  }

  async function takeAll(): Promise<LoadState> {
    for await (const record of records) {
      if (signal.aborted) break
      await take(record)
    }
    // A file that the stop fell into has not been read to its end.
    const ended = signal.aborted ? null : files.end()
    if (ended) pending.end(ended)
    await flush()
    return signal.aborted ? 'interrupted' : 'done'
  }

  function endEvent(state: LoadState): End {
    const milliseconds = Date.now() - started
    const notes = corpus.ledger.load(session.load)?.notes ?? []
    const file = counts.refused > 0 ? refusalsFile : null
    return { type: 'end', load: session.load, state, counts, notes, milliseconds, refusalsFile: file }
  }

  await onEvent({ type: 'start', load: session.load, at: now.toISOString(), paths: [...paths] })
  let state: LoadState = 'failed'
  try {
    state = await takeAll()
  } finally {
    await session.end(state, counts).catch(async (error: unknown) => {
      await onEvent(endEvent('failed'))
      throw error
    })
    if (state === 'failed') await onEvent(endEvent(state))
  }
  const end = endEvent(state)
  await onEvent(end)
  return end
}
