import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { type Corpus, openCorpus } from '@tidewatch/corpus/corpus'
import { corpusEnv, engineOptions, readEnv } from '@tidewatch/corpus/env'
import { Command } from 'commander'
import { runLoad } from './load/run-load.ts'
import { readThemes } from './themes-file.ts'

// A load makes much garbage and keeps little: collect it soon rather than let the heap grow.
setFlagsFromString('--heap-growing-percent=20')

const root = fileURLToPath(new URL('../..', import.meta.url))
const SAID_EVERY = 5_000
const caller = process.env.INIT_CWD ?? process.cwd()
const stopping = new AbortController()
const { signal } = stopping

/** Opens the corpus, works on it, and closes it whatever happens. */
async function withCorpus(work: (corpus: Corpus, dataDir: string) => Promise<number>): Promise<void> {
  stopOnSignal()
  const env = readEnv(corpusEnv, process.env)
  const corpus = await openCorpus({
    ...engineOptions(env),
    log: ({ level, message }) => (level === 'info' ? undefined : console.error(message)),
  })
  try {
    process.exitCode = await work(corpus, env.DATA_DIR)
  } finally {
    await corpus.close()
  }
}

/** Brings index and themes up to date before a load, and tells what that took. */
async function prepare(corpus: Corpus): Promise<void> {
  const done = await corpus.prepare(readThemes(`${root}themes.yaml`), { signal })
  if (done.sent + done.removed > 0) {
    console.log(`index repaired: ${done.sent} articles sent again, ${done.removed} removed`)
  }
  if (done.retagged > 0) console.log(`the themes changed: found anew in ${done.retagged} articles`)
}

function stopOnSignal(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (signal.aborted) process.exit(130)
      console.log('\nstopping: waiting until what was sent can be searched (once more to stop at once)')
      stopping.abort()
    })
  }
}

const program = new Command('tidewatch').description('Load articles into the corpus and keep it in order.')

program
  .command('load')
  .description('load files and folders of .jsonl, .txt and .md (also .gz and .zst)')
  .argument('<paths...>', 'files and folders')
  .action((paths: string[]) =>
    withCorpus(async (corpus, dataDir) => {
      await prepare(corpus)
      const full = paths.map((path) => resolve(caller, path))
      return runLoad({ corpus, dataDir, paths: full, signal, say: console.log })
    }),
  )

program
  .command('rebuild')
  .description('build the search index anew from the record store, beside the old one')
  .action(() =>
    withCorpus(async (corpus) => {
      const { articles } = corpus.status()
      const sent = await corpus.rebuild({
        signal,
        onProgress: (done) => done % SAID_EVERY === 0 && console.log(`${done} of ${articles}`),
      })
      console.log(
        signal.aborted
          ? 'Stopped; the old index is in use as before.'
          : `the index is rebuilt from ${sent} articles`,
      )
      return signal.aborted ? 130 : 0
    }),
  )

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
