import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { ReadError } from './read-error.ts'
import type { Spooled } from './spool.ts'

/** The names in a table of contents are held in memory, so there is an end to them. */
const MOST_ENTRIES = 1_000_000

/** The table of contents at the end of a ZIP is missing or makes no sense. */
export class BrokenZip extends ReadError {
  override name = 'BrokenZip'
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }

export async function openZip({ where }: Pick<Spooled, 'where'>): Promise<ZipFile> {
  const zip = await ('path' in where
    ? openPromise(where.path, OPTIONS)
    : fromBufferPromise(where.buffer, OPTIONS)
  ).catch((error: unknown) => {
    throw new BrokenZip(
      `the ZIP file is cut off or damaged: its table of contents can't be read${because(error)}`,
    )
  })
  if (zip.entryCount <= MOST_ENTRIES) return zip
  zip.close()
  throw new ReadError(
    `it says that it holds ${zip.entryCount.toLocaleString('en')} files; we read archives of up to ${MOST_ENTRIES.toLocaleString('en')}`,
  )
}

const because = (error: unknown) => (error instanceof Error ? ` (${error.message.slice(0, 100)})` : '')
