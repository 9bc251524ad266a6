import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findLeftovers } from './leftovers.ts'
import { spawnNode } from './spawn-node.ts'

const READY_WITHIN = 60_000
const GONE_WITHIN = 15_000

export type App = {
  url: string
  dataDir: string
  output: { stdout: string; stderr: string }
  stop(): Promise<void>
}

/**
 * Starts server and engine on free ports. Without `dataDir` the data live in a temporary folder, which goes with
 * `stop`. `stop` throws where the server does not end in time or leaves a process behind.
 */
export async function startApp(
  options: { env?: Record<string, string>; dataDir?: string } = {},
): Promise<App> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'tidewatch-e2e-')))
  const { child, output, ended } = spawnNode('server/src/main.ts', [], {
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    ...options.env,
  })
  const pid = child.pid ?? 0

  async function end() {
    child.kill('SIGTERM')
    const code = await Promise.race([ended, sleep(GONE_WITHIN, 'late' as const, { ref: false })])
    const left = code === 'late' ? [`server ${pid}`] : await findLeftovers(pid, dataDir)
    if (left.length > 0) killGroup(pid)
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    if (left.length > 0) throw new Error(`left running after SIGTERM: ${left.join(', ')}\n${output.stderr}`)
  }

  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= end()
    return stopped
  }
  try {
    return { url: await readyUrl(output, ended), dataDir, output, stop }
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}

async function readyUrl(output: App['output'], ended: Promise<number>): Promise<string> {
  let exit: number | undefined
  void ended.then((code) => {
    exit = code
  })
  for (const start = Date.now(); exit === undefined && Date.now() - start < READY_WITHIN; await sleep(50)) {
    const url = /^ready (http:\S+)$/m.exec(output.stdout)?.[1]
    if (url) return url
  }
  const what = exit === undefined ? 'did not get ready' : `ended with ${exit} before it was ready`
  throw new Error(`the server ${what}\n${output.stdout}${output.stderr}`)
}

function killGroup(leader: number) {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Gone meanwhile, or never in the group: the caller reports it either way.
  }
}
