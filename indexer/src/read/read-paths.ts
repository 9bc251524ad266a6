import type { Refusal } from '@tidewatch/schema/raw-record'
import { plainName } from './decompress.ts'
import type { ColumnMap } from './field-names.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { openFile } from './open-file.ts'
import { newProgress, type Progress } from './progress.ts'
import { readSource } from './read-source.ts'
import type { Found } from './source.ts'

/**
 * Everything that stands in the given files and folders, in order, as fast as the consumer takes it.
 * What can't be read comes as a refusal in its place. `progress` is brought up to date on the way; `columns` are the
 * names that tables and JSON have for our fields.
 */
export async function* readPaths(
  paths: string[],
  progress: Progress = newProgress(),
  columns?: ColumnMap,
): AsyncGenerator<Found> {
  const found: (FoundFile | Refusal)[] = []
  for await (const item of findFiles(paths)) {
    found.push(item)
    if ('size' in item) progress.totalBytes += item.size
  }
  for (const item of found) {
    if ('size' in item) yield* readFile(item, progress, columns)
    else yield item
  }
}

async function* readFile(
  { path, size }: FoundFile,
  progress: Progress,
  columns: ColumnMap | undefined,
): AsyncGenerator<Found> {
  const before = progress.readBytes
  progress.file = path
  const name = plainName(path).toLowerCase()
  yield* readSource(
    { file: path, name, bytes: openFile(path, progress), path, ...(columns ? { columns } : {}) },
    size,
  )
  // A file that was refused half way is done with, too.
  progress.readBytes = before + size
}
