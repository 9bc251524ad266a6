import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpusEnv, readEnv } from '@tidewatch/corpus/env'
import { openStore } from '@tidewatch/corpus/store/store'
import { benchAsking } from './asking.ts'
import { benchCrowd } from './crowd.ts'
import { benchLoading } from './loading.ts'
import { drawer } from './phrases.ts'
import { run, watchMemory } from './processes.ts'
import { benchQueries } from './queries.ts'
import { keep, render } from './results.ts'
import { benchSearch } from './search.ts'
import { benchStraight, prepareDocuments } from './straight.ts'

/** Of the phrases that are asked for. */
const SEED = 1

const { values, positionals } = parseArgs({
  options: { loaded: { type: 'boolean', default: false } },
  allowPositionals: true,
  strict: true,
})
const [given = ''] = positionals
if ((given === '') !== values.loaded) {
  console.error(
    'Usage: npm run bench -- CORPUS, such as a .jsonl or .jsonl.zst file; or npm run bench -- --loaded, which only ' +
      'asks the corpus in DATA_DIR and writes nothing down.',
  )
  process.exit(1)
}
const corpus = resolve(process.env.INIT_CWD ?? process.cwd(), given)
const env = readEnv(corpusEnv, process.env)
if (values.loaded) {
  console.log(await benchSearch(env.DATA_DIR, process.env, SEED))
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'tidewatch-bench-'))
const dataDir = join(folder, 'data')

async function askServer(phrase: string) {
  const server = run('server/src/main.ts', [], { ...process.env, DATA_DIR: dataDir, PORT: '0', DEMO: '0' })
  const stopWatching = watchMemory(() => server.child.pid ?? null)
  try {
    const api = await server.ready
    const store = openStore(dataDir)
    const index = store.meta.get('index') ?? ''
    const themes = store.dictionaries.current().themes.map(({ id }) => id)
    const drawn = drawer(store, SEED)
    store.close()
    const engine = engineOf(dataDir)
    const asked = await benchQueries({ api, engine, index }, themes.slice(0, 20), phrase)
    const questions = await benchAsking(api, drawn)
    const months = themes.map(
      (theme, at) => `/api/timeline?theme=${theme}&theme=${themes[(at + 7) % themes.length]}`,
    )
    const lists = themes.map((theme) => `/api/articles?theme=${theme}&sort=newest`)
    const crowds = [
      await benchCrowd('20 themes × months', api, [
        `/api/timeline?${themes
          .slice(0, 20)
          .map((id) => `theme=${id}`)
          .join('&')}`,
      ]),
      await benchCrowd('charts of changing themes and spans', api, [
        ...months,
        ...months.map((path, at) => `${path}&from=20${12 + (at % 10)}-01-01`),
      ]),
      await benchCrowd('lists of changing themes', api, lists),
    ]
    return { asked, questions, crowds, serverMiB: stopWatching().resident }
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
  }
}

function engineOf(dir: string) {
  const { port } = JSON.parse(readFileSync(join(dir, 'engine.json'), 'utf8'))
  return { host: `http://127.0.0.1:${port}`, apiKey: readFileSync(join(dir, 'engine.key'), 'utf8').trim() }
}

try {
  console.log('loading …')
  const loading = await benchLoading(corpus, { ...process.env, DATA_DIR: dataDir })
  console.log(
    `${loading.articles} articles in ${loading.seconds.toFixed(1)} s; the same straight to the engine …`,
  )
  const documents = join(folder, 'documents.jsonl')
  await prepareDocuments(dataDir, documents)
  const straightSeconds = await benchStraight(documents, join(folder, 'straight'), env)
  console.log(`${straightSeconds.toFixed(1)} s; asking …`)
  const settings = `ENGINE_MEMORY=${env.ENGINE_MEMORY} ENGINE_THREADS=${env.ENGINE_THREADS}`
  const text = render({ corpus, loading, straightSeconds, settings, ...(await askServer('集成电路')) })
  console.log(`\n${text}`)
  keep(fileURLToPath(new URL('RESULTS.md', import.meta.url)), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
