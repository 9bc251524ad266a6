import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '@tidewatch/schema/raw-record'
import { reasonFor } from './read-error.ts'
import { PARTS_OF_PAGES, SavedPages } from './saved-page.ts'
import { type LeftOut, refusal } from './source.ts'

/** `modified` is the time of its last change, in milliseconds; `given` the path it was found under. */
export type FoundFile = { path: string; size: number; modified: number; given: string }

export type FoundItem = FoundFile | Refusal | (LeftOut & { given: string })

/**
 * The files under the given paths, folders sorted by name. Hidden entries and node_modules are left out of folders.
 * A file or folder that several links or paths lead to is found once.
 */
export async function* findFiles(paths: string[]): AsyncGenerator<FoundItem> {
  const seen = new Set<string>()
  for (const path of paths) yield* resolve(path, { seen, given: path, isPart: false })
}

type Search = { seen: Set<string>; given: string; isPart: boolean }

const isLeftOut = (name: string) => name.startsWith('.') || name === 'node_modules'
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

async function* resolve(path: string, search: Search): AsyncGenerator<FoundItem> {
  try {
    const real = await realpath(path)
    if (search.seen.has(real)) return
    const found = await stat(real)
    search.seen.add(real)
    if (found.isDirectory()) return yield* list(path, real, search)
    if (!found.isFile()) yield refusal({ file: path, line: null }, 'it is neither a file nor a folder')
    else if (search.isPart) yield partOfPage(path, search.given)
    else yield { path, size: found.size, modified: found.mtimeMs, given: search.given }
  } catch (error) {
    yield refusal({ file: path, line: null }, reasonFor(error))
  }
}

async function* list(path: string, real: string, search: Search): AsyncGenerator<FoundItem> {
  const entries = await readdir(real, { withFileTypes: true })
  const pages = new SavedPages()
  for (const { name } of entries) pages.add(name)
  for (const entry of entries.filter(({ name }) => !isLeftOut(name)).sort(byName)) {
    const inner = join(path, entry.name)
    const isPart = search.isPart || (entry.isDirectory() && pages.isPartsFolder(entry.name))
    // What is no plain file may lead to one that was found already.
    if (entry.isFile()) yield* file(inner, join(real, entry.name), { ...search, isPart })
    else yield* resolve(inner, { ...search, isPart })
  }
}

async function* file(path: string, real: string, { seen, given, isPart }: Search): AsyncGenerator<FoundItem> {
  if (seen.has(real)) return
  seen.add(real)
  if (isPart) return yield partOfPage(path, given)
  try {
    const { size, mtimeMs } = await stat(real)
    yield { path, size, modified: mtimeMs, given }
  } catch (error) {
    yield refusal({ file: path, line: null }, reasonFor(error))
  }
}

const partOfPage = (path: string, given: string) => ({
  kind: 'left-out' as const,
  what: PARTS_OF_PAGES,
  origin: { file: path, line: null },
  given,
})
