import { parseArgs } from 'node:util'
import { type Corpus, openCorpus } from '@tidewatch/corpus/corpus'
import { corpusEnv, engineOptions, readEnv } from '@tidewatch/corpus/env'
import { audit } from './audit.ts'
import { auditQueries, differs } from './queries/audit-queries.ts'
import { describe, distribution } from './queries/report.ts'

const SHOWN = 50
const USAGE = 'Usage: npm run audit, or npm run audit -- --queries N [--seed S] with whole numbers.'

type Asked = { queries: number; seed: number } | 'counts'

/** What is to be audited: the counts of themes, or the answers to so many generated queries. */
function asked(): Asked {
  const { values } = parseArgs({
    options: { queries: { type: 'string' }, seed: { type: 'string' } },
    strict: true,
  })
  const { queries, seed = '1' } = values
  if (queries === undefined && values.seed === undefined) return 'counts'
  if (!/^[1-9]\d{0,6}$/.test(queries ?? '') || !/^\d{1,9}$/.test(seed)) throw new Error(USAGE)
  return { queries: Number(queries), seed: Number(seed) }
}

function show(lines: readonly string[]): void {
  for (const line of lines.slice(0, SHOWN)) console.log(line)
  if (lines.length > SHOWN) console.log(`… and ${lines.length - SHOWN} more`)
}

/** Prints every difference; how many there are. */
async function run(corpus: Corpus, what: Asked): Promise<number> {
  const { articles, revision } = corpus.status()
  const end = (compared: string, wrong: number) =>
    console.log(
      `${articles} articles, revision ${revision}: ${compared}, ${wrong === 0 ? 'every one equal' : `${wrong} differ`}`,
    )
  if (what === 'counts') {
    const { cells, lists, differences } = await audit(corpus, console.log)
    show(
      differences.map(
        ({ cell, answered, counted }) => `differs: ${cell}: answered ${answered}, counted ${counted}`,
      ),
    )
    end(`${cells} cells and ${lists} lists compared`, differences.length)
    return differences.length
  }
  const compared = await auditQueries(corpus, { ...what, say: console.log })
  const wrong = compared.filter(differs)
  show(wrong.map(describe))
  for (const line of distribution(compared)) console.log(line)
  end(`${compared.length} queries of seed ${what.seed} compared with a scan of the texts`, wrong.length)
  return wrong.length
}

async function main(): Promise<number> {
  const what = asked()
  const corpus = await openCorpus({
    ...engineOptions(readEnv(corpusEnv, process.env)),
    log: ({ level, message }) => (level === 'info' ? undefined : console.error(message)),
  })
  try {
    await corpus.prepare(corpus.dictionary().themes)
    return (await run(corpus, what)) === 0 ? 0 : 1
  } finally {
    await corpus.close()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  },
)
