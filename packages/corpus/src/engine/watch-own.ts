import { readEngineState } from './engine-state.ts'
import { createBackOff, pause } from './pause.ts'
import { probe } from './probe.ts'
import type { Reached } from './reach.ts'
import type { Supervised } from './supervise.ts'

const CHECK_MS = 3_000
const MISSES = 2
const AFTER_MISS_MS = 250

/** Tells whether the engine we started answers, until it ends; resolves to the moment it first did, or null. */
export async function watchOwn(engine: Supervised, pid: number | null, port: number, ended: AbortSignal) {
  const own = await firstAnswer(engine, pid, port, ended)
  if (!own) return null
  const since = performance.now()
  const { reach, log } = engine
  reach.up(own)
  log({ level: 'info', message: `search engine ${own.version} runs on ${own.host} (process ${pid})` })
  let misses = 0
  while (!ended.aborted) {
    await pause(misses === 0 ? CHECK_MS : AFTER_MISS_MS, ended)
    const answers = (await probe(own, ended)).state === 'up'
    if (ended.aborted) break
    misses = answers ? 0 : misses + 1
    if (answers && !reach.now()) reach.up(own)
    if (misses !== MISSES) continue
    reach.down(`the search engine (process ${pid}) runs but does not answer: is this machine overloaded?`)
    log({ level: 'error', message: `the search engine (process ${pid}) does not answer` })
  }
  return since
}

async function firstAnswer(
  { files, key }: Supervised,
  pid: number | null,
  port: number,
  ended: AbortSignal,
): Promise<Reached | null> {
  const address = { host: `http://127.0.0.1:${port}`, apiKey: key }
  const wait = createBackOff(20, 500)
  while (!ended.aborted) {
    const answer = await probe(address, ended)
    // Only who holds the lock writes the state: so it is our own engine that answered, not one on the same port.
    const ours = answer.state === 'up' && (await readEngineState(files.state))?.pid === pid
    if (ours && !ended.aborted) return { ...address, version: answer.version, pid, owned: true }
    await pause(wait.next(), ended)
  }
  return null
}
