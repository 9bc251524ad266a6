import type { Refusal } from '@tidewatch/schema/raw-record'
import { decompress, plainName } from './decompress.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { knownEndings, readerFor } from './formats.ts'
import { openFile } from './open-file.ts'
import { newProgress, type Progress } from './progress.ts'
import { reasonFor } from './read-error.ts'
import { type Found, refusal } from './source.ts'

/**
 * Everything that stands in the given files and folders, in order, as fast as the consumer takes it.
 * What can't be read comes as a refusal in its place. `progress` is brought up to date on the way.
 */
export async function* readPaths(paths: string[], progress: Progress = newProgress()): AsyncGenerator<Found> {
  const found: (FoundFile | Refusal)[] = []
  for await (const item of findFiles(paths)) {
    found.push(item)
    if ('size' in item) progress.totalBytes += item.size
  }
  for (const item of found) {
    if ('size' in item) yield* readFile(item, progress)
    else yield item
  }
}

async function* readFile({ path, size }: FoundFile, progress: Progress): AsyncGenerator<Found> {
  const before = progress.readBytes
  progress.file = path
  let hasFound = false
  for await (const found of readRecords(path, progress)) {
    hasFound = true
    yield found
  }
  if (!hasFound) yield refusal({ file: path, line: null }, 'there is nothing in it')
  // A file that was refused half way is done with, too.
  progress.readBytes = before + size
}

async function* readRecords(path: string, progress: Progress): AsyncGenerator<Found> {
  const name = plainName(path).toLowerCase()
  const read = readerFor(name)
  const origin = { file: path, line: null }
  if (!read) return yield refusal(origin, `it is of a kind we don't read; we read ${knownEndings}`)
  try {
    yield* read(await decompress({ file: path, name, bytes: openFile(path, progress) }))
  } catch (error) {
    yield refusal(origin, reasonFor(error))
  }
}
