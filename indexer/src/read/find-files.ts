import type { Stats } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '@tidewatch/schema/raw-record'
import { folderEntries, type Place, placeOfShown, type RawPath, rawInside, rawPath } from './file-names.ts'
import { reasonFor } from './read-error.ts'
import { PARTS_OF_PAGES, SavedPages } from './saved-page.ts'
import { type LeftOut, refusal } from './source.ts'

/**
 * `modified` is the time of its last change, in milliseconds; `given` the path it was found under; `raw` what opens
 * it where its name is no UTF-8.
 */
export type FoundFile = { path: string; size: number; modified: number; given: string; raw?: Buffer }

export type FoundItem = FoundFile | Refusal | (LeftOut & { given: string })

/**
 * The files under the given paths, folders sorted by name. Hidden entries and node_modules are left out of folders.
 * A file or folder that several links or paths lead to is found once.
 */
export async function* findFiles(paths: string[]): AsyncGenerator<FoundItem> {
  const seen = new Set<string>()
  for (const path of paths) {
    const place = (await isThere(path)) ? null : await placeOfShown(path)
    yield* resolve(place ?? { path, raw: path }, { seen, given: place?.path ?? path, isPart: false })
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

type Search = { seen: Set<string>; given: string; isPart: boolean }

const isLeftOut = (name: string) => name.startsWith('.') || name === 'node_modules'
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

async function* resolve({ path, raw }: Place, search: Search): AsyncGenerator<FoundItem> {
  try {
    const real = rawPath(await realpath(raw, { encoding: 'buffer' }))
    if (search.seen.has(keyOf(real))) return
    const found = await stat(real)
    search.seen.add(keyOf(real))
    if (found.isDirectory()) return yield* list(path, real, search)
    if (!found.isFile()) yield refusal({ file: path, line: null }, 'it is neither a file nor a folder')
    else if (search.isPart) yield partOfPage(path, search.given)
    else yield foundFile({ path, raw }, found, search.given)
  } catch (error) {
    yield refusal({ file: path, line: null }, reasonFor(error))
  }
}

async function* list(path: string, real: RawPath, search: Search): AsyncGenerator<FoundItem> {
  const entries = await folderEntries(real)
  const pages = new SavedPages()
  for (const { name } of entries) pages.add(name)
  for (const { name, rawName, entry } of entries.filter(({ name }) => !isLeftOut(name)).sort(byName)) {
    const inner = { path: join(path, name), raw: rawInside(real, rawName) }
    const isPart = search.isPart || (entry.isDirectory() && pages.isPartsFolder(name))
    // What is no plain file may lead to one that was found already.
    if (entry.isFile()) yield* file(inner, { ...search, isPart })
    else yield* resolve(inner, { ...search, isPart })
  }
}

async function* file(place: Place, { seen, given, isPart }: Search): AsyncGenerator<FoundItem> {
  if (seen.has(keyOf(place.raw))) return
  seen.add(keyOf(place.raw))
  if (isPart) return yield partOfPage(place.path, given)
  try {
    yield foundFile(place, await stat(place.raw), given)
  } catch (error) {
    yield refusal({ file: place.path, line: null }, reasonFor(error))
  }
}

const keyOf = (raw: RawPath) => (typeof raw === 'string' ? raw : raw.toString('latin1'))

const foundFile = ({ path, raw }: Place, { size, mtimeMs }: Stats, given: string): FoundFile => ({
  path,
  size,
  modified: mtimeMs,
  given,
  ...(typeof raw === 'string' ? {} : { raw }),
})

const partOfPage = (path: string, given: string) => ({
  kind: 'left-out' as const,
  what: PARTS_OF_PAGES,
  origin: { file: path, line: null },
  given,
})
