import { openStore } from '@tidewatch/corpus/store/store'
import { benchAsking } from './asking.ts'
import { drawer } from './phrases.ts'
import { run, watchMemory } from './processes.ts'
import { questionTable } from './results.ts'

/** Asks a corpus that is loaded already, in a server of its own; what was measured as Markdown. */
export async function benchSearch(dataDir: string, env: NodeJS.ProcessEnv, seed: number): Promise<string> {
  const server = run('server/src/main.ts', [], { ...env, DATA_DIR: dataDir, PORT: '0', DEMO: '0' })
  const stopWatching = watchMemory(() => server.child.pid ?? null)
  try {
    const api = await server.ready
    const store = openStore(dataDir)
    const drawn = drawer(store, seed)
    store.close()
    const questions = questionTable(await benchAsking(api, drawn))
    return `${questions}\n\nPeak memory of the server: ${stopWatching().resident} MiB.`
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
  }
}
