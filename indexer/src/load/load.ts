import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Added } from '@tidewatch/corpus/loading'
import type { LoadCounts } from '@tidewatch/schema/ledger'
import type { RawRecord, Refusal } from '@tidewatch/schema/raw-record'
import { toArticle } from '../to-article.ts'

/** One transaction and one engine task; larger ones don't load faster, smaller ones do more bookkeeping. */
const BATCH_ARTICLES = 1_000
const BATCH_CHARACTERS = 2_000_000

export type LoadOptions = {
  corpus: Corpus
  paths: readonly string[]
  records: AsyncIterable<RawRecord | Refusal>
  onRefusal: (refusal: Omit<Refusal, 'kind'>) => Promise<void>
  /** What was taken with a reservation, such as a date that can't be read. */
  onNote: (origin: Refusal['origin'], note: string) => void
  onProgress: (counts: LoadCounts) => void
  signal: AbortSignal
  now: Date
}

/** Loads records one batch after the other; what can't be taken is refused with its reason, and the rest goes on. */
export async function load(options: LoadOptions): Promise<LoadCounts> {
  const { corpus, paths, records, onRefusal, onNote, onProgress, signal, now } = options
  const counts: LoadCounts = { read: 0, added: 0, updated: 0, unchanged: 0, refused: 0 }
  const session = corpus.beginLoad(paths)
  let batch: Added[] = []
  let characters = 0

  async function refuse(refusal: Omit<Refusal, 'kind'>): Promise<void> {
    counts.refused += 1
    await onRefusal(refusal)
  }

  async function flush(): Promise<void> {
    if (batch.length === 0) return
    if (!corpus.demo.isRemoved()) await corpus.demo.remove()
    const puts = await session.add(batch)
    for (const [at, put] of puts.entries()) {
      const origin = batch[at]?.origin ?? { file: '', line: null }
      if (put.outcome === 'refused') await refuse({ origin, reason: put.reason })
      else counts[put.outcome] += 1
    }
    batch = []
    characters = 0
    onProgress(counts)
  }

  async function take(record: RawRecord | Refusal): Promise<void> {
    counts.read += 1
    if (record.kind === 'refusal') return refuse(record)
    const made = toArticle(record, { now })
    if ('refused' in made) return refuse({ origin: record.origin, reason: made.refused })
    for (const note of made.notes) onNote(record.origin, note)
    batch.push({ article: made.article, origin: record.origin })
    characters += made.article.body.length
    if (batch.length >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) await flush()
  }

  let state: 'done' | 'interrupted' | 'failed' = 'failed'
  try {
    for await (const record of records) {
      if (signal.aborted) break
      await take(record)
    }
    if (!signal.aborted) await flush()
    state = signal.aborted ? 'interrupted' : 'done'
  } finally {
    await session.end(state, counts)
  }
  return counts
}
