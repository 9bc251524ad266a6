import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Processes that still run for an app which has ended: those of its group and, where /proc tells, those with its
 * data folder on their command line. Waits a little for the dying.
 */
export async function findLeftovers(group: number, dataDir: string): Promise<string[]> {
  let left = list(group, dataDir)
  for (let tries = 0; left.length > 0 && tries < 40; tries += 1) {
    await sleep(50)
    left = list(group, dataDir)
  }
  return left
}

function list(group: number, dataDir: string): string[] {
  if (!existsSync('/proc/self/stat')) return isGroupAlive(group) ? [`group ${group}`] : []
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => ({
      pid,
      command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '),
      stat: read(`/proc/${pid}/stat`),
    }))
    .filter(({ command, stat }) => isRunning(stat) && (groupOf(stat) === group || command.includes(dataDir)))
    .map(({ pid, command }) => `${pid} ${command}`)
}

// The second field, the name, may hold spaces and brackets; behind its last bracket stand state, parent and group.
const fields = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')
const groupOf = (stat: string) => Number(fields(stat)[2])
const isRunning = (stat: string) => stat !== '' && fields(stat)[0] !== 'Z'

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isGroupAlive(group: number) {
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}
