import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type LoadEvent, loadEvent } from '@tidewatch/schema/ledger'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const SAID = 20

/** `ended` resolves with the last words of the loader, which matter where no `end` event came before them. */
export type LoaderProcess = { stop(): void; ended: Promise<string> }

/**
 * Loads in a process of its own: hostile or huge files cost the server neither its memory nor its time, and what is
 * loaded is loaded exactly as `npm run load` does.
 */
export function startLoader(
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
  onEvent: (event: LoadEvent) => void,
): LoaderProcess {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'indexer/src/main.ts', 'load', '--events', '--', ...paths],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = loadEvent.safeParse(jsonOf(line))
    if (event.success) onEvent(event.data)
  })
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    if (said.length > SAID) said.shift()
  })
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', () => resolve(said.slice(-3).join('\n')))
  })
  return { stop: () => void child.kill('SIGTERM'), ended }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
