import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const MEGABYTE = 1_048_576

export type Running = {
  child: ChildProcess
  ready: Promise<string>
  ended: Promise<number>
  output: string[]
}

/** Starts one of our programs as users do, on its own data folder. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: string[] = []
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.push(text)
      const address = /ready (http:\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`${script} ended with ${code} before it was ready`)))
  })
  ready.catch(() => {})
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  return { child, ready, ended, output }
}

/** The most memory that a process and its own helpers had so far, in MiB; null where the system doesn't say. */
export function peakMemory(pid: number): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return found ? Math.round((Number(found) * 1024) / MEGABYTE) : null
  } catch {
    return null
  }
}

/** Memory that is the engine's own: without the pages of its database file that the system keeps at hand. */
function ownMemory(pid: number): number {
  try {
    const found = /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round((Number(found ?? 0) * 1024) / MEGABYTE)
  } catch {
    return 0
  }
}

/** Watches a process until `stop`, which gives its peaks in MiB: all that is resident, and its own memory alone. */
export function watchMemory(pid: () => number | null) {
  let resident: number | null = null
  let own = 0
  const timer = setInterval(() => {
    const id = pid()
    if (id === null) return
    resident = peakMemory(id) ?? resident
    own = Math.max(own, ownMemory(id))
  }, 200)
  return () => {
    clearInterval(timer)
    return { resident, own }
  }
}
