import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const SAID = 3

export type Builder = { stop(): void; ended: Promise<{ code: number | null; said: string }> }

/** Makes the vocabulary in a process of its own, behind all others: it costs the server neither memory nor time. */
export function startBuilder(dataDir: string): Builder {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'packages/corpus/src/vocabulary/main.ts', dataDir],
    { cwd: root, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  child.stdin.on('error', () => {})
  const said: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    if (said.length > SAID) said.shift()
  })
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('error', (error) => resolve({ code: null, said: error.message }))
    child.on('close', (code) => resolve({ code, said: said.join('\n') }))
  })
  return { stop: () => void child.kill('SIGKILL'), ended }
}
