import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { onParentGone } from './parent.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** @type {NodeJS.Signals | undefined} */
let stoppedBy
let stoppedAt = 0

/**
 * Hands a signal on to every running program, once: npm repeats the terminal's Ctrl-C, and servers take a second
 * signal as the wish to be cut off. A person's second Ctrl-C comes later than that and goes through.
 * @param {NodeJS.Signals} signal
 */
export function stop(signal) {
  if (Date.now() - stoppedAt < 1_000) return
  stoppedAt = Date.now()
  stoppedBy ??= signal
  for (const child of running) child.kill(signal)
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
onParentGone(() => stop('SIGTERM'))

/**
 * Runs a program in a process group of its own (so that a terminal's Ctrl-C reaches it only through us), waits for
 * it and for whatever it left running.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, capture?: boolean }} options `capture` keeps the output back
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runChild(command, args, { cwd, env, capture = false }) {
  if (stoppedBy) return { code: exitCode(null, stoppedBy), output: '' }
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd, env, stdio, detached: true })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => resolve(exitCode(status, signal)))
  })
  running.delete(child)
  if (child.pid) await endGroup(child.pid)
  return { code, output }
}

/** @param {number | null} status @param {NodeJS.Signals | null} signal */
const exitCode = (status, signal) => status ?? 128 + (signal ? constants.signals[signal] : 0)

/** @param {number} leader */
async function endGroup(leader) {
  for (let tries = 0; signalGroup(leader, tries === 0 ? 'SIGTERM' : 0); tries += 1) {
    if (tries === 60) signalGroup(leader, 'SIGKILL')
    if (tries > 60) return
    await sleep(50)
  }
}

/** @param {number} leader @param {NodeJS.Signals | 0} signal */
function signalGroup(leader, signal) {
  try {
    return process.kill(-leader, signal)
  } catch {
    return false
  }
}
