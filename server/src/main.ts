import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { serve } from '@hono/node-server'
import { type Corpus, openCorpus } from '@tidewatch/corpus/corpus'
import { EngineError } from '@tidewatch/corpus/engine/engine'
import { engineOptions } from '@tidewatch/corpus/env'
import { readThemes } from '@tidewatch/indexer/themes-file'
import type { Theme } from '@tidewatch/schema/theme'
import { createApp } from './app.ts'
import { readServerEnv } from './env.ts'
import { loadJobs } from './loads/jobs.ts'
import { isLoopback } from './loopback-only.ts'

// Answers are much garbage and little to keep: a small heap is as fast.
setFlagsFromString('--heap-growing-percent=30')

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = `${root}web/dist`
const say = (message: string) => console.log(message)
const warn = (message: string) => console.error(`${new Date().toISOString()} ${message}`)

async function main() {
  const env = readServerEnv(process.env)
  const themes = readThemes(`${root}themes.yaml`)
  const corpus = await openCorpus({
    ...engineOptions(env),
    log: ({ level, message }) => (level === 'info' ? undefined : warn(message)),
  })
  const built = existsSync(`${page}/index.html`) ? page : undefined
  const jobs = loadJobs({ dataDir: env.DATA_DIR, env: { ...process.env, DATA_DIR: env.DATA_DIR } })
  const app = createApp({ corpus, jobs, page: built, isLocal: isLoopback(env.HOST), log: warn })
  const server = serve({ fetch: app.fetch, hostname: env.HOST, port: env.PORT })

  let isStopping = false
  const stop = async (code: number) => {
    if (isStopping) return
    isStopping = true
    server.close()
    await jobs.close()
    await corpus.close()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  server.on('error', (error: NodeJS.ErrnoException) => {
    warn(
      error.code === 'EADDRINUSE'
        ? `Port ${env.PORT} is in use: stop the other program, or choose another with PORT=8081 npm start.`
        : `The server can't listen on ${env.HOST}:${env.PORT}: ${error.message}`,
    )
    void stop(1)
  })
  await new Promise((resolve) => server.once('listening', resolve))

  const done = await prepared(corpus, themes)
  corpus.watch((error) => warn(`after a load that was cut short: ${error}`))
  if (done.sent + done.removed > 0)
    say(`index repaired: ${done.sent} articles sent again, ${done.removed} removed`)
  if (done.retagged > 0) say(`themes found anew in ${done.retagged} articles`)
  const { articles } = corpus.status()
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  say(`${articles} articles · search engine ${corpus.status().engine.version}`)
  say(`ready http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`)
  if (env.DEMO === '1' && corpus.demo.isWanted()) {
    say('The corpus is empty: loading invented demo articles (DEMO=0 leaves them out).')
    // Its sentences are many: only an empty corpus reads them.
    const { loadDemo } = await import('@tidewatch/indexer/load-demo')
    say(`${await loadDemo(corpus)} demo articles loaded; the page offers to remove them`)
  }
}

/** Waits for an engine that is away, however long: the page says so meanwhile. */
async function prepared(corpus: Corpus, themes: Theme[]) {
  for (;;) {
    try {
      return await corpus.prepare(themes)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      warn(`${error.message}; waiting for it`)
      await new Promise((resolve) => setTimeout(resolve, 5_000))
    }
  }
}

main().catch((error: unknown) => {
  warn(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
