import type { LoadOptions } from '@tidewatch/schema/ledger'
import { type ColumnMap, fieldNames } from '../read/field-names.ts'
import type { Progress } from '../read/progress.ts'
import { readPaths } from '../read/read-paths.ts'
import type { Found } from '../read/source.ts'
import { readAddress } from '../web/read-address.ts'
import type { Web } from '../web/web.ts'
import { isAddress } from './locate.ts'

export type Reading = {
  paths: readonly string[]
  options: LoadOptions
  progress: Progress
  /** Opened with the first address. */
  openWeb: () => Web
  signal: AbortSignal
  say: (line: string) => void
}

/** Everything in files, folders and, after them, at addresses. */
export async function* readAll({ paths, options, progress, ...rest }: Reading): AsyncGenerator<Found> {
  const files = paths.filter((path) => !isAddress(path))
  if (files.length > 0) yield* readPaths(files, progress, columnsOf(options))
  const addresses = new Set(paths.filter(isAddress))
  if (addresses.size === 0) return
  const { openWeb, signal, say } = rest
  const web = openWeb()
  try {
    for (const address of addresses) {
      if (signal.aborted) return
      progress.file = address
      yield* readAddress(address, { web, limit: options.limit, signal, say })
    }
  } finally {
    await web.close()
  }
}

const isField = (name: string): name is keyof ColumnMap => (fieldNames as string[]).includes(name)

function columnsOf({ columns }: LoadOptions): ColumnMap | undefined {
  return columns && Object.fromEntries(Object.entries(columns).filter(([name]) => isField(name)))
}

/** Reads `title=标题,body=内容`; throws a sentence for the person who wrote it. */
export function parseMap(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const at = pair.indexOf('=')
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 1 || column === '') throw new Error(`--map takes FIELD=COLUMN,…; here is “${pair}”`)
    if (!isField(field))
      throw new Error(`--map: there is no field ${field}; the fields are ${fieldNames.join(', ')}`)
    return [field, column] as const
  })
  return Object.fromEntries(pairs)
}
