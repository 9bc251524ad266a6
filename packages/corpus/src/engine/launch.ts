import { type ChildProcess, spawn } from 'node:child_process'
import type { EngineFiles } from './engine-files.ts'

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
  /** Another process holds the data folder; nothing was started. */
  locked?: boolean
  /** Why it could not even be started. */
  error?: string
}

export interface Start {
  binary: string
  files: EngineFiles
  key: string
  memory: string
  threads: number
  port: number
  onOutput(text: string): void
}

export interface Launched {
  pid: number | null
  exit: Promise<Exit>
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>
}

/** Starts the engine while it holds the lock of its data folder, and writes where it runs once it does. */
export type Launch = (start: Start) => Promise<Launched>

/** The exit code for a data folder that takes no file. */
export const CANNOT_WRITE = 71

const KILL_AFTER_MS = 5_000

export const engineArguments = ({ files, memory, threads, port }: Start): string[] => [
  ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
  ...['--http-addr', `127.0.0.1:${port}`, '--db-path', files.database],
  ...['--max-indexing-memory', memory, '--max-indexing-threads', String(threads)],
]

export function startProcess(start: Start, command: string, args: string[]): Launched {
  const child = spawn(command, args, {
    cwd: start.files.folder,
    // Nothing of ours but this: a stray MEILI_* variable would change the engine. The key never goes into argv.
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
      TMPDIR: start.files.temporary,
      NO_COLOR: '1',
      MEILI_MASTER_KEY: start.key,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group: Ctrl-C is for us, and we end it when we are ready to.
    detached: true,
  })
  const onExit = () => child.kill('SIGTERM')
  process.once('exit', onExit)
  const exit = exitOf(child).finally(() => process.removeListener('exit', onExit))
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', start.onOutput)
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref()
  }
  child.unref()
  return { pid: child.pid ?? null, exit, stop: () => stop(child, exit) }
}

const exitOf = (child: ChildProcess) =>
  new Promise<Exit>((done) => {
    child.once('error', (error) => done({ code: null, signal: null, error: error.message }))
    // Not 'exit': what it printed last may still be in the pipe then.
    child.once('close', (code, signal) => done({ code, signal }))
  })

async function stop(child: ChildProcess, exit: Promise<Exit>): Promise<void> {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
  await exit
  clearTimeout(force)
}
