import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { cleanEnv } from './env.ts'
import { root } from './root.ts'

const preload = ['tsx', pathToFileURL(`${root}/scripts/run/end-with-parent.mjs`).href]

/**
 * Starts a program of ours the way `npm run` does, in a process group of its own; `output` grows while it runs.
 * It ends when the tests are killed.
 */
export function spawnNode(file: string, args: string[], env: Record<string, string>) {
  const flags = preload.flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...flags, file, ...args], {
    cwd: root,
    env: { ...cleanEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
  return { child, output, ended }
}
