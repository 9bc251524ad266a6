import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const engineState = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().min(1).max(65_535),
})

/** Where the engine of a data folder runs, or ran last: written by whoever holds the lock, never removed. */
export type EngineState = z.infer<typeof engineState>

export async function readEngineState(path: string): Promise<EngineState | null> {
  try {
    return engineState.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

export async function writeEngineState(path: string, state: EngineState): Promise<void> {
  await writeFile(path, JSON.stringify(state))
}
