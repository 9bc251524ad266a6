import type { Corpus } from '@tidewatch/corpus/corpus'
import { newProgress } from '../read/progress.ts'
import { readPaths } from '../read/read-paths.ts'
import { load } from './load.ts'
import { refusalsFile } from './refusals.ts'
import { reporter, summary } from './report.ts'

const SHOWN = 5

type Run = {
  corpus: Corpus
  dataDir: string
  paths: string[]
  signal: AbortSignal
  say: (line: string) => void
}

/** `npm run load`: loads, tells how it goes, and gives the exit code. */
export async function runLoad({ corpus, dataDir, paths, signal, say }: Run): Promise<number> {
  const started = Date.now()
  const now = new Date(started)
  const refusals = refusalsFile(dataDir, now)
  const progress = newProgress()
  const show = reporter(process.stdout.isTTY, started, say)
  const notes = new Map<string, number>()
  const shown: string[] = []
  const demo = corpus.demo.count()
  const counts = await load({
    corpus,
    paths,
    records: readPaths(paths, progress),
    signal,
    now,
    onRefusal: async (refusal) => {
      const { origin, reason } = refusal
      if (shown.length < SHOWN) shown.push(`${origin.file}${origin.line ? `:${origin.line}` : ''}: ${reason}`)
      await refusals.write(refusal)
    },
    onNote: (_, note) => notes.set(note, (notes.get(note) ?? 0) + 1),
    onProgress: (so_far) =>
      show.progress({ bytes: progress.readBytes, totalBytes: progress.totalBytes }, so_far),
  }).finally(async () => {
    show.stop()
    await refusals.close()
  })
  if (demo > 0 && corpus.demo.count() === 0) {
    say(`The ${demo} invented demo articles were removed: they never stand beside real ones.`)
  }
  for (const line of shown) say(`refused ${line}`)
  if (counts.refused > shown.length) say(`… and ${counts.refused - shown.length} more`)
  for (const [note, times] of [...notes].slice(0, SHOWN)) say(`note: ${note} (${times} ×)`)
  if (refusals.path()) say(`all refusals: ${refusals.path()}`)
  for (const line of summary(counts, Date.now() - started)) say(line)
  if (signal.aborted) say('Stopped before the end; nothing is lost. Run the same command again to go on.')
  if (signal.aborted) return 130
  return counts.read === 0 || counts.refused === counts.read ? 1 : 0
}
