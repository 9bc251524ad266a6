import type { Corpus } from '@tidewatch/corpus/corpus'
import type { LedgerReading } from '@tidewatch/corpus/ledger/ledger'
import { Command, InvalidArgumentError } from 'commander'
import type { Run } from '../load/run-load.ts'
import { type Asked, listFiles, listLoads } from './list.ts'
import { listRefusals, type RefusalsAsked } from './list-refusals.ts'
import { runRemove } from './remove.ts'
import { planRetry } from './retry.ts'
import { traceArticle } from './trace.ts'

type Print = (line: string) => Promise<void>

/** What the commands need of the program around them; the functions resolve when their work is done. */
export type Around = {
  locate: (path: string) => string
  print: Print
  say: (line: string) => void
  /** Reads the ledger without an engine. */
  withLedger: (work: (ledger: LedgerReading) => Promise<number>) => Promise<void>
  /** With the corpus open and in order. */
  withCorpus: (work: (corpus: Corpus, dataDir: string) => Promise<number>) => Promise<void>
  loading: Pick<Run, 'openWeb' | 'signal'>
  terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } | null
}

/** `npm run sources`: what was loaded from where; what was refused; how to load it again or take it out. */
export function sourcesCommand(around: Around): Command {
  const { locate, print, say, withLedger, withCorpus, loading, terminal } = around
  const located = (path: string | undefined) => (path === undefined ? undefined : locate(path))
  const done = async (work: Promise<void>) => {
    await work
    return 0
  }
  const sources = new Command('sources').description(
    'list what was loaded from where, when and with what result',
  )

  sources
    .command('list', { isDefault: true })
    .description('list files and addresses, told by folder where they are many')
    .argument('[place]', 'only this file, folder or address, with what is below it')
    .option('--loads', 'list the loads and removals instead, newest first')
    .option('--all', 'list every file, or every load')
    .option('--json', 'one JSON a line')
    .action((place: string | undefined, options: Asked & { loads?: true }) =>
      withLedger((ledger) => {
        const asked = { ...options, under: located(place) }
        return done(options.loads ? listLoads(ledger, asked, print) : listFiles(ledger, asked, print))
      }),
    )

  sources
    .command('refusals')
    .description('list what was not taken and why; what a later load took is left out')
    .option('--file <place>', 'only of this file, folder or address')
    .option('--load <n>', 'only of this load', wholeNumber)
    .option('--all', 'also what a later load took or refused again')
    .option('--json', 'all of them, one JSON a line')
    .option('--csv', 'all of them as CSV')
    .action((asked: RefusalsAsked) =>
      withLedger((ledger) => done(listRefusals(ledger, { ...asked, file: located(asked.file) }, print))),
    )

  sources
    .command('retry')
    .description('load the files and addresses again that had refusals')
    .argument('[place]', 'only this file, folder or address, with what is below it')
    .action((place: string | undefined) =>
      withCorpus(async (corpus, dataDir) => {
        const { retries, gone } = planRetry(corpus.ledger, located(place))
        for (const file of gone) say(`no longer there: ${file}`)
        if (retries.length === 0) say('There is nothing to load again.')
        const { runLoad } = await import('../load/run-load.ts')
        let code = 0
        for (const { paths, options } of retries)
          code = Math.max(code, await runLoad({ ...loading, corpus, dataDir, paths, options, say }))
        return code
      }),
    )

  sources
    .command('remove')
    .description('remove a source with all articles that nothing else brought')
    .argument('<place>', 'file, folder or address, with what is below it')
    .option('--yes', 'without asking')
    .action((place: string, { yes = false }: { yes?: boolean }) =>
      withCorpus((corpus) => runRemove({ corpus, target: locate(place), yes, say, terminal })),
    )

  sources
    .command('trace')
    .description('show every file and address that brought an article')
    .argument('<id>', 'id of the article')
    .option('--json', 'one JSON a line')
    .action((id: string, { json = false }: { json?: boolean }) =>
      withLedger((ledger) => traceArticle(ledger, id, json, print)),
    )

  return sources
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('takes a whole number from 1.')
  return Number(text)
}
