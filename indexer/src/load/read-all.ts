import type { LoadOptions } from '@tidewatch/schema/ledger'
import type { ColumnMap } from '../read/field-names.ts'
import type { Progress } from '../read/progress.ts'
import { readPaths } from '../read/read-paths.ts'
import type { Found } from '../read/source.ts'
import { isAddress } from '../web/is-address.ts'
import { readAddress } from '../web/read-address.ts'
import type { Web } from '../web/web.ts'
import { isField } from './parse-map.ts'

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

function columnsOf({ columns }: LoadOptions): ColumnMap | undefined {
  return columns && Object.fromEntries(Object.entries(columns).filter(([name]) => isField(name)))
}
