import { readEngineState } from './engine-state.ts'
import { explainExit } from './explain-exit.ts'
import { freePort } from './free-port.ts'
import type { Supervised } from './supervise.ts'
import { watchOwn } from './watch-own.ts'

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
  const ended = new AbortController()
  const stop = () => void launched.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  const watching = watchOwn(engine, launched.pid, port, ended.signal)
  const exit = await launched.exit
  ended.abort()
  signal.removeEventListener('abort', stop)
  const since = await watching
  return {
    locked: exit.locked ?? false,
    upMs: since === null ? 0 : Math.max(1, performance.now() - since),
    ...explainExit(exit, output.tail(), files),
  }
}
