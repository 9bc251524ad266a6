import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, watchMemory } from './processes.ts'

export type Loading = {
  articles: number
  seconds: number
  loaderMiB: number | null
  engineMiB: number | null
  engineOwnMiB: number
}

/** Loads a corpus into an empty folder with the loader that users run; the time is from its start to its end. */
export async function benchLoading(corpus: string, env: NodeJS.ProcessEnv): Promise<Loading> {
  const began = performance.now()
  const loader = run('indexer/src/main.ts', ['load', corpus], env)
  const state = join(env.DATA_DIR ?? '', 'engine.json')
  const enginePid = () => (existsSync(state) ? Number(JSON.parse(readFileSync(state, 'utf8')).pid) : null)
  const stopLoader = watchMemory(() => loader.child.pid ?? null)
  const stopEngine = watchMemory(enginePid)
  const code = await loader.ended
  const seconds = (performance.now() - began) / 1000
  const [ofLoader, ofEngine] = [stopLoader(), stopEngine()]
  if (code !== 0) throw new Error(`the loader ended with ${code}:\n${loader.output.join('')}`)
  const added = /added ([\d,]+)/.exec(loader.output.join(''))?.[1]
  return {
    articles: Number(added?.replaceAll(',', '') ?? 0),
    seconds,
    loaderMiB: ofLoader.resident,
    engineMiB: ofEngine.resident,
    engineOwnMiB: ofEngine.own,
  }
}
