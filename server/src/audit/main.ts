import { openCorpus } from '@tidewatch/corpus/corpus'
import { corpusEnv, engineOptions, readEnv } from '@tidewatch/corpus/env'
import { audit } from './audit.ts'

const SHOWN = 50

async function main(): Promise<number> {
  const corpus = await openCorpus({
    ...engineOptions(readEnv(corpusEnv, process.env)),
    log: ({ level, message }) => (level === 'info' ? undefined : console.error(message)),
  })
  try {
    await corpus.prepare(corpus.dictionary().themes)
    const { cells, lists, differences } = await audit(corpus, console.log)
    for (const { cell, answered, counted } of differences.slice(0, SHOWN)) {
      console.log(`differs: ${cell}: answered ${answered}, counted ${counted}`)
    }
    if (differences.length > SHOWN) console.log(`… and ${differences.length - SHOWN} more`)
    const { articles, revision } = corpus.status()
    console.log(
      `${articles} articles, revision ${revision}: ${cells} cells and ${lists} lists compared, ` +
        (differences.length === 0 ? 'every one equal' : `${differences.length} differ`),
    )
    return differences.length === 0 ? 0 : 1
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
