import { plainName } from './decompress.ts'
import type { ColumnMap } from './field-names.ts'
import { type FoundFile, type FoundItem, findFiles } from './find-files.ts'
import { LeftOutTally } from './left-out-tally.ts'
import { openFile } from './open-file.ts'
import { newProgress, type Progress } from './progress.ts'
import { readAny, readSource } from './read-source.ts'
import type { Found, Source } from './source.ts'

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
  const items: FoundItem[] = []
  for await (const item of findFiles(paths)) {
    items.push(item)
    if ('size' in item) progress.totalBytes += item.size
  }
  const tallies = new Map<string, LeftOutTally>()
  const tallyOf = (given: string) => {
    const tally = tallies.get(given) ?? new LeftOutTally()
    tallies.set(given, tally)
    return tally
  }
  for (const item of items) {
    if ('size' in item) yield* readFile(item, progress, tallyOf(item.given), columns)
    else if (item.kind === 'left-out') tallyOf(item.given).add(item)
    else yield item
  }
  for (const [given, tally] of tallies) yield* tally.refusals(given)
}

async function* readFile(
  { path, raw, size, modified, given }: FoundFile,
  progress: Progress,
  tally: LeftOutTally,
  columns: ColumnMap | undefined,
): AsyncGenerator<Found> {
  const before = progress.readBytes
  progress.file = path
  const source: Source = {
    file: path,
    name: plainName(path).toLowerCase(),
    bytes: openFile(raw ?? path, progress),
    ...(raw ? {} : { path }),
    hints: { seenAt: new Date(modified).toISOString() },
    ...(columns ? { columns } : {}),
  }
  // A file that was named by itself gets an answer of its own.
  if (path === given) yield* readSource(source, size)
  else
    for await (const found of readAny(source, size)) {
      if (found.kind === 'left-out') tally.add(found)
      else yield found
    }
  // A file that was refused half way is done with, too.
  progress.readBytes = before + size
}
