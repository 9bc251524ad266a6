import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { EngineError } from './engine.ts'
import { readEngineState, writeEngineState } from './engine-state.ts'
import { takeFileLock } from './file-lock.ts'
import { isAlive } from './is-alive.ts'
import { engineArguments, type Launch, type Launched, type Start, startProcess } from './launch.ts'
import { pause } from './pause.ts'

const nothing: Launched = {
  pid: null,
  exit: Promise.resolve({ code: null, signal: null, locked: true }),
  stop: async () => undefined,
}

/** For systems without util-linux: we hold the lock ourselves, and an engine that outlived its owner is ended first. */
export const launchUnderFileLock: Launch = async (start: Start): Promise<Launched> => {
  const { files, binary, port } = start
  const lock = takeFileLock(`${files.lock}.db`)
  if (!lock) return nothing
  try {
    await endOrphan(files.state, files.database)
    await rm(files.temporary, { recursive: true, force: true })
    await mkdir(files.temporary, { recursive: true })
    const launched = startProcess(start, binary, engineArguments(start))
    if (launched.pid) await writeEngineState(files.state, { pid: launched.pid, port })
    return { ...launched, exit: launched.exit.finally(() => lock.release()) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function endOrphan(state: string, database: string): Promise<void> {
  const pid = (await readEngineState(state))?.pid
  if (!pid || !isAlive(pid) || !(await commandOf(pid)).includes(database)) return
  process.kill(pid, 'SIGTERM')
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited === 5_000) process.kill(pid, 'SIGKILL')
    if (waited > 10_000)
      throw new EngineError(`the search engine of an earlier run does not end: end process ${pid}`)
    await pause(100)
  }
}

async function commandOf(pid: number): Promise<string> {
  try {
    const command = ['-ww', '-o', 'command=', '-p', String(pid)]
    return (await promisify(execFile)('ps', command, { timeout: 5_000 })).stdout
  } catch {
    return ''
  }
}
