import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Address, Engine, EngineOptions } from '../engine.ts'
import { openEngine } from '../open-engine.ts'

/** A folder of a test's own, gone with it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tidewatch-engine-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export interface TestEngine {
  engine: Engine
  logged: string[]
}

/** Opens an engine that is closed with the test. */
export async function temporaryEngine(
  dataDir: string,
  more: Partial<EngineOptions> = {},
  open: (options: EngineOptions) => Promise<Engine> = openEngine,
): Promise<TestEngine> {
  const logged: string[] = []
  const log: EngineOptions['log'] = ({ level, message }) => void logged.push(`${level} ${message}`)
  const engine = await open({ dataDir, memory: '128MiB', threads: 1, log, ...more })
  onTestFinished(() => engine.close())
  return { engine, logged }
}

/** Waits until something holds; fails after 20 s. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

async function call(
  { host, apiKey }: Address,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const answer = await fetch(`${host}${path}`, {
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  return (await answer.json()) as Record<string, unknown>
}

/** Puts documents into the index `notes` and waits until they can be found. */
export async function addNotes(engine: Engine, notes: { id: number; text: string }[]): Promise<void> {
  const { taskUid } = await call(await engine.ready(), '/indexes/notes/documents', notes)
  await until('the notes are indexed', async () => {
    const { status } = await call(await engine.ready(), `/tasks/${taskUid}`)
    return status === 'succeeded'
  })
}

export async function findNotes(engine: Engine, q: string): Promise<number> {
  const { hits } = await call(await engine.ready(), '/indexes/notes/search', { q })
  return (hits as unknown[]).length
}
