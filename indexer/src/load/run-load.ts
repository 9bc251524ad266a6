import type { Corpus } from '@tidewatch/corpus/corpus'
import type { LoadEvent, LoadOptions } from '@tidewatch/schema/ledger'
import { newProgress } from '../read/progress.ts'
import type { Web } from '../web/web.ts'
import { load } from './load.ts'
import { readAll } from './read-all.ts'
import { refusalsFile } from './refusals.ts'
import { tellInWords } from './tell-in-words.ts'

export type Run = {
  corpus: Corpus
  dataDir: string
  paths: string[]
  options?: LoadOptions
  openWeb: () => Web
  signal: AbortSignal
  say: (line: string) => void
  /** Takes the events instead of having them told in words. */
  onEvent?: ((event: LoadEvent) => Promise<void>) | undefined
}

/** `npm run load`: loads, tells how it goes, and gives the exit code. */
export async function runLoad(run: Run): Promise<number> {
  const { corpus, dataDir, paths, options = {}, openWeb, signal, say, onEvent } = run
  const now = new Date()
  const refusals = refusalsFile(dataDir, now)
  const progress = newProgress()
  const words = onEvent ? null : tellInWords({ isTerminal: process.stdout.isTTY, say })
  const demo = corpus.demo.count()

  async function take(event: LoadEvent): Promise<void> {
    if (event.type === 'item' && event.outcome === 'refused') await refusals.write(event)
    if (event.type === 'end' && demo > 0 && corpus.demo.count() === 0)
      say(`The ${demo} invented demo articles were removed: they never stand beside real ones.`)
    words?.tell(event)
    await onEvent?.(event)
  }

  const { counts } = await load({
    corpus,
    paths,
    options,
    refusalsFile: refusals.path,
    records: readAll({ paths, options, progress, openWeb, signal, say }),
    progress,
    onEvent: take,
    signal,
    now,
  }).finally(async () => {
    words?.stop()
    await refusals.close()
  })
  if (signal.aborted) return 130
  return counts.read === 0 || counts.refused === counts.read ? 1 : 0
}
