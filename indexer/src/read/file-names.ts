import { isUtf8 } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { OldNames } from './zip-names.ts'

/** A path of the file system; one of older systems may be no UTF-8, and is then found by its bytes only. */
export type RawPath = string | Buffer

/** A file or folder: the path it is shown under, and that by which it is opened. */
export type Place = { path: string; raw: RawPath }

export type FolderEntry = { name: string; rawName: Buffer; entry: Dirent<Buffer> }

export const rawPath = (bytes: Buffer): RawPath => (isUtf8(bytes) ? bytes.toString('utf8') : bytes)

/** What is in a folder, with names that can be read whatever they are written in. */
export async function folderEntries(folder: RawPath): Promise<FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  const old = new OldNames()
  for (const { name } of entries) if (!isUtf8(name)) old.add(name)
  return entries.map((entry) => ({
    name: isUtf8(entry.name) ? entry.name.toString('utf8') : old.decode(entry.name),
    rawName: entry.name,
    entry,
  }))
}

export const rawInside = (folder: RawPath, name: Buffer): RawPath =>
  typeof folder === 'string' && isUtf8(name)
    ? join(folder, name.toString('utf8'))
    : Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])

/** The file that a path means which is given as it was shown, or as the system garbled it; null where there is none. */
export async function placeOfShown(path: string): Promise<Place | null> {
  const folder = dirname(path)
  const found = (await folderEntries(folder).catch(() => [])).filter(
    ({ name, rawName }) =>
      !isUtf8(rawName) && (name === basename(path) || rawName.toString('utf8') === basename(path)),
  )
  const [only] = found
  return only && found.length === 1
    ? { path: join(folder, only.name), raw: rawInside(folder, only.rawName) }
    : null
}
