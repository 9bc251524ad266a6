import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '@tidewatch/schema/raw-record'
import { reasonFor } from './read-error.ts'
import { refusal } from './source.ts'

export type FoundFile = { path: string; size: number }

/**
 * The files under the given paths, folders sorted by name. Hidden entries and node_modules are left out of folders.
 * A file or folder that several links or paths lead to is found once.
 */
export async function* findFiles(paths: string[]): AsyncGenerator<FoundFile | Refusal> {
  const seen = new Set<string>()
  for (const path of paths) yield* resolve(path, seen)
}

const isLeftOut = (name: string) => name.startsWith('.') || name === 'node_modules'
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

async function* resolve(path: string, seen: Set<string>): AsyncGenerator<FoundFile | Refusal> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    const found = await stat(real)
    if (found.isDirectory()) return yield* list(path, real, seen)
    seen.add(real)
    if (found.isFile()) yield { path, size: found.size }
    else yield refusal({ file: path, line: null }, 'it is neither a file nor a folder')
  } catch (error) {
    yield refusal({ file: path, line: null }, reasonFor(error))
  }
}

async function* list(path: string, real: string, seen: Set<string>): AsyncGenerator<FoundFile | Refusal> {
  seen.add(real)
  const entries = await readdir(real, { withFileTypes: true })
  for (const entry of entries.filter(({ name }) => !isLeftOut(name)).sort(byName)) {
    const inner = join(path, entry.name)
    const innerReal = join(real, entry.name)
    if (!entry.isFile()) yield* resolve(inner, seen)
    else if (!seen.has(innerReal)) {
      seen.add(innerReal)
      yield { path: inner, size: (await stat(innerReal)).size }
    }
  }
}
