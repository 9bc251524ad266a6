import type { EngineLog } from './engine.ts'
import type { EngineFiles } from './engine-files.ts'
import type { EngineOutput } from './engine-output.ts'
import { readEngineState } from './engine-state.ts'
import { followRunning } from './follow-running.ts'
import type { Launch } from './launch.ts'
import { createBackOff, pause } from './pause.ts'
import type { Reach } from './reach.ts'
import { type End, runOwn } from './run-own.ts'

export interface Supervised {
  files: EngineFiles
  binary: string
  key: string
  memory: string
  threads: number
  launch: Launch
  reach: Reach
  output: EngineOutput
  log: EngineLog
}

const STEADY_MS = 60_000

/** Keeps an engine reachable: shares the one that runs, else starts one, and again whenever it ends. */
export function supervise(engine: Supervised): { close(): Promise<void> } {
  const ending = new AbortController()
  const { signal } = ending
  const whenDown = createBackOff(200, 10_000)
  const whenLocked = createBackOff(50, 2_000)
  const say = onChange(engine.log)

  const turn = async () => {
    // The lock decides, not whether an engine answers: without one, whoever answers is nobody's any more.
    const end = await runOwn(engine, signal).catch(failed)
    if (signal.aborted) return
    if (end.locked) {
      if (await followRunning(engine, signal)) return whenLocked.reset()
      engine.reach.down(await whoHolds(engine))
      return pause(whenLocked.next(), signal)
    }
    if (end.upMs >= STEADY_MS) whenDown.reset()
    const wait = whenDown.next()
    engine.reach.down(end.message, end.hopeless ? 'hopeless' : undefined)
    say(end.upMs > 0 ? 'warn' : 'error', end.message, wait)
    await pause(wait, signal)
  }
  const run = async () => {
    while (!signal.aborted) await turn()
  }
  const done = run()
  return {
    async close() {
      ending.abort()
      await done
      engine.reach.down('it was closed', 'hopeless')
    },
  }
}

async function whoHolds({ files }: Supervised): Promise<string> {
  const pid = (await readEngineState(files.state))?.pid
  return `another process holds ${files.lock}, and its search engine (process ${pid ?? 'unknown'}) does not answer`
}

const failed = (error: unknown): End => ({
  locked: false,
  hopeless: false,
  message: `the search engine cannot be started: ${error instanceof Error ? error.message : error}`,
  upMs: 0,
})

/** Says the same thing once in ten times only: an engine that cannot start tries for ever. */
function onChange(log: EngineLog) {
  let last = ''
  let times = 0
  return (level: 'warn' | 'error', message: string, waitMs: number) => {
    times = message === last ? times + 1 : 0
    last = message
    if (times % 10 === 0) log({ level, message: `${message}; trying again in ${waitMs / 1000} s` })
  }
}
