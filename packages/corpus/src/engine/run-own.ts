import { readEngineState } from './engine-state.ts'
import { explainExit } from './explain-exit.ts'
import { freePort } from './free-port.ts'
import type { Launched } from './launch.ts'
import { createBackOff, pause } from './pause.ts'
import { probe } from './probe.ts'
import type { Supervised } from './supervise.ts'

export interface End {
  locked: boolean
  hopeless: boolean
  message: string
  /** How long it answered; 0 where it never did. */
  upMs: number
}

/** Starts our own engine and stays with it until it ends or the signal asks it to. */
export async function runOwn(engine: Supervised, signal: AbortSignal): Promise<End> {
  const { files, output } = engine
  output.restart()
  const port = await freePort((await readEngineState(files.state))?.port)
  const launched = await engine.launch({ ...engine, port, onOutput: output.write })
  const watch = new AbortController()
  const stop = () => void launched.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const since = announce(engine, launched, port, watch.signal)
  const exit = await launched.exit
  watch.abort()
  signal.removeEventListener('abort', stop)
  const up = await since
  return {
    locked: exit.locked ?? false,
    upMs: up === null ? 0 : Math.max(1, performance.now() - up),
    ...explainExit(exit, output.tail(), files),
  }
}

/** Resolves to the moment the engine first answered, or to null when it ended before. */
async function announce(engine: Supervised, { pid }: Launched, port: number, ended: AbortSignal) {
  const { files, key, reach, log } = engine
  const address = { host: `http://127.0.0.1:${port}`, apiKey: key }
  const wait = createBackOff(20, 500)
  while (!ended.aborted) {
    const answer = await probe(address, ended)
    // Only who holds the lock writes the state: so it is our own engine that answered, not one on the same port.
    if (answer.state === 'up' && (await readEngineState(files.state))?.pid === pid && !ended.aborted) {
      reach.up({ ...address, version: answer.version, pid, owned: true })
      log({
        level: 'info',
        message: `search engine ${answer.version} runs on ${address.host} (process ${pid})`,
      })
      return performance.now()
    }
    await pause(wait.next(), ended)
  }
  return null
}
