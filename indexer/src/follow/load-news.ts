import type { Corpus } from '@tidewatch/corpus/corpus'
import type { LoadCounts } from '@tidewatch/schema/ledger'
import { load } from '../load/load.ts'
import { newProgress } from '../read/progress.ts'
import type { Found } from '../read/source.ts'

export type News = { counts: LoadCounts; refusals: string[] }

const SHOWN = 3

/** Loads what a check found, as a load of its own in the ledger; null and no load where it found nothing. */
export async function loadNews(
  corpus: Corpus,
  address: string,
  found: AsyncGenerator<Found>,
): Promise<News | null> {
  const first = await found.next()
  if (first.done) return null
  const refusals: string[] = []
  const { counts } = await load({
    corpus,
    paths: [address],
    records: chain(first.value, found),
    progress: { ...newProgress(), file: address },
    onEvent: (event) => {
      if (event.type !== 'item' || event.outcome !== 'refused' || refusals.length >= SHOWN) return
      refusals.push(`${event.file}${event.line ? `:${event.line}` : ''}: ${event.reason}`)
    },
    // To stop ends the reading; what was read by then is loaded to its end.
    signal: new AbortController().signal,
    now: new Date(),
  })
  return { counts, refusals }
}

async function* chain(first: Found, rest: AsyncGenerator<Found>): AsyncGenerator<Found> {
  yield first
  yield* rest
}
