import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './places.mjs'

const lock = resolve(root, '.cache/bootstrap.lock')

/**
 * Two `npm run`s started together in a fresh clone must not install over each other: the second one waits.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  mkdirSync(dirname(lock), { recursive: true })
  for (let waits = 0; !take(); waits += 1) {
    if (dropStale()) continue
    if (waits === 0) process.stderr.write('Waiting for another run that installs or builds …\n')
    await sleep(200)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  return false
}

/** A run that was cut off leaves its lock; whether it did. */
function dropStale() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ESRCH') rmSync(lock, { force: true })
    return code !== 'EPERM'
  }
}
