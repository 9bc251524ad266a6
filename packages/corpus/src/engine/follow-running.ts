import { readEngineState } from './engine-state.ts'
import { isAlive } from './is-alive.ts'
import { pause } from './pause.ts'
import { probe } from './probe.ts'
import type { Supervised } from './supervise.ts'

const LOOK_MS = 250
const LOOKS_PER_PROBE = 8
// Its owner, if it lives, starts it again after 200 ms; by then that one has the lock.
const OWNER_FIRST_MS = 400

/** Shares the engine another process runs on this data folder until it ends; false where none answers. */
export async function followRunning(engine: Supervised, signal: AbortSignal): Promise<boolean> {
  const { files, key, reach, log } = engine
  const state = await readEngineState(files.state)
  if (!state || !isAlive(state.pid)) return false
  const address = { host: `http://127.0.0.1:${state.port}`, apiKey: key }
  const answer = await probe(address, signal)
  if (answer.state !== 'up' || signal.aborted) return false
  reach.up({ ...address, version: answer.version, pid: state.pid, owned: false })
  log({
    level: 'info',
    message: `using the search engine that runs on ${address.host} (process ${state.pid})`,
  })

  for (let look = 1; isAlive(state.pid) && !signal.aborted; look++) {
    await pause(LOOK_MS, signal)
    if (look % LOOKS_PER_PROBE === 0 && !(await answers())) break
  }
  if (signal.aborted) return true
  reach.down('the search engine has ended with the process that ran it and is being started again')
  log({ level: 'warn', message: 'the shared search engine has ended; starting one' })
  await pause(OWNER_FIRST_MS, signal)
  return true

  async function answers() {
    return (await probe(address, signal)).state === 'up' || (await probe(address, signal)).state === 'up'
  }
}
