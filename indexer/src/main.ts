import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { type Corpus, openCorpus } from '@tidewatch/corpus/corpus'
import { corpusEnv, engineOptions, readEnv } from '@tidewatch/corpus/env'
import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'
import { openLedger } from '@tidewatch/corpus/ledger/open-ledger'
import { Command } from 'commander'
import { followCommand } from './follow/follow-command.ts'
import { locate } from './load/locate.ts'
import { parseMap } from './load/parse-map.ts'
import { lineWriter } from './load/write-lines.ts'
import { newProgress } from './read/progress.ts'
import { sourcesCommand, wholeNumber } from './sources/sources-command.ts'
import { readThemes } from './themes-file.ts'
import { webEnv, webSettings } from './web/env.ts'
import { openWeb } from './web/web.ts'

// A load makes much garbage and keeps little: collect it soon rather than let the heap grow.
setFlagsFromString('--heap-growing-percent=20')

const root = fileURLToPath(new URL('../..', import.meta.url))
const SAID_EVERY = 5_000
const caller = process.env.INIT_CWD ?? process.cwd()
const stopping = new AbortController()
const { signal } = stopping

const here = (path: string) => locate(caller, path)
const complain = (line: string) => console.error(line)
const web = () => openWeb(webSettings(readEnv(corpusEnv.extend(webEnv.shape), process.env), version()))

function version(): string {
  return (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version
}

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

/** Reads the ledger, for which no engine is needed. */
async function withLedger(work: (ledger: LedgerReading) => Promise<number>): Promise<void> {
  const ledger = openLedger(readEnv(corpusEnv, process.env).DATA_DIR)
  if (!ledger) return console.log('Nothing was loaded yet.')
  try {
    process.exitCode = await work(ledger)
  } finally {
    ledger.close()
  }
}

/** Brings index and themes up to date before a load, and tells what that took. */
async function prepare(corpus: Corpus, say: (line: string) => void): Promise<void> {
  const done = await corpus.prepare(readThemes(`${root}themes.yaml`), { signal })
  if (done.sent + done.removed > 0) {
    say(`index repaired: ${done.sent} articles sent again, ${done.removed} removed`)
  }
  if (done.retagged > 0) say(`the themes changed: found anew in ${done.retagged} articles`)
}

function stopOnSignal(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (signal.aborted) process.exit(130)
      console.error('\nstopping: waiting until what was sent can be searched (once more to stop at once)')
      stopping.abort()
    })
  }
}

type ReadOptions = { map?: Record<string, string>; limit?: number }
const loadOptions = ({ map, limit }: ReadOptions) => ({
  ...(map ? { columns: map } : {}),
  ...(limit ? { limit } : {}),
})

let lines: ReturnType<typeof lineWriter> | undefined
const stdout = () => {
  lines ??= lineWriter(process.stdout)
  return lines
}

// Commands bring what they need when they are called: the readers of all formats take a second to start.
const program = new Command('tidewatch').description('Load articles into the corpus and keep it in order.')
const kinds =
  'saved pages, feeds, JSON and JSONL, tables, Markdown, text, PDF, DOCX, EPUB, WordPress exports, WARC, and archives of them'

const reading = (command: Command) =>
  command
    .argument('<places...>', 'files, folders, and addresses of pages, feeds and sitemaps')
    .option('--map <pairs>', 'columns of tables and JSON by hand, such as title=标题,body=内容', parseMap)
    .option('--limit <n>', 'at most this many pages of a sitemap or feed, the newest', wholeNumber)

reading(program.command('load'))
  .description(`load ${kinds}`)
  .option('--events', 'print what happens as JSON, one event a line, instead of words')
  .action((places: string[], { events, ...options }: ReadOptions & { events?: true }) =>
    withCorpus(async (corpus, dataDir) => {
      const out = events && stdout()
      const say = events ? complain : console.log
      await prepare(corpus, say)
      const { runLoad } = await import('./load/run-load.ts')
      const paths = places.map(here)
      return runLoad({
        corpus,
        dataDir,
        paths,
        options: loadOptions(options),
        openWeb: web,
        signal,
        say,
        onEvent: out ? (event) => out.write(event) : undefined,
      })
    }),
  )

reading(program.command('extract'))
  .description('print what loading would make of each item, one JSON a line, and load nothing')
  .addHelpText('after', '\nEnds with 0 where at least one item was read, with 1 where none was.')
  .action(async (places: string[], options: ReadOptions) => {
    const given = {
      paths: places.map(here),
      options: loadOptions(options),
      openWeb: web,
      signal,
      say: complain,
    }
    const { readAll } = await import('./load/read-all.ts')
    const { runDry } = await import('./dry-run/run-dry.ts')
    const records = readAll({ ...given, progress: newProgress() })
    process.exitCode = await runDry({ records, now: new Date(), out: stdout(), say: complain })
  })

program.addCommand(
  sourcesCommand({
    locate: here,
    print: (line) => stdout().writeText(`${line}\n`),
    say: console.log,
    withLedger,
    withCorpus: (work) =>
      withCorpus(async (corpus, dataDir) => {
        await prepare(corpus, console.log)
        return work(corpus, dataDir)
      }),
    loading: { openWeb: web, signal },
    terminal:
      process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null,
  }),
)

program.addCommand(
  followCommand({
    dataDir: () => readEnv(corpusEnv, process.env).DATA_DIR,
    locate: here,
    openWeb: web,
    withCorpus: (work) =>
      withCorpus(async (corpus) => {
        await prepare(corpus, console.log)
        return work(corpus)
      }),
    signal,
    say: console.log,
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
