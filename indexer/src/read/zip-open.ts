import { createReadStream } from 'node:fs'
import { type Entry, fromBufferPromise, openPromise } from 'yauzl'
import { ReadError } from './read-error.ts'
import type { Spooled } from './spool.ts'

/** The names in a table of contents are held in memory, so there is an end to them. */
const MOST_ENTRIES = 1_000_000

/** The table of contents at the end of a ZIP is missing or makes no sense. */
export class BrokenZip extends ReadError {
  override name = 'BrokenZip'
}

export type OpenZip = {
  eachEntry: () => AsyncIterable<Entry>
  /** The bytes of an entry as they lie in the file. */
  packedBytes: (entry: Entry) => AsyncGenerator<Uint8Array>
  close: () => void
}

// Sizes are compared by us as well: a locked entry that states them wrongly is to be refused for its lock.
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }

export async function openZip({ where }: Pick<Spooled, 'where'>): Promise<OpenZip> {
  const opened = 'path' in where ? openPromise(where.path, OPTIONS) : fromBufferPromise(where.buffer, OPTIONS)
  const zip = await opened.catch((error: unknown) => {
    throw new BrokenZip(
      `the ZIP file is cut off or damaged: its table of contents can't be read${because(error)}`,
    )
  })
  if (zip.entryCount > MOST_ENTRIES) {
    zip.close()
    throw new ReadError(
      `it says that it holds ${zip.entryCount.toLocaleString('en')} files; we read archives of up to ${MOST_ENTRIES.toLocaleString('en')}`,
    )
  }
  return {
    eachEntry: () => zip.eachEntry(),
    // Unpacked by us, so that what stands before damage is not lost, and checksums are compared.
    async *packedBytes(entry) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      const end = fileDataStart + entry.compressedSize
      if (entry.compressedSize === 0) return
      if ('path' in where) yield* createReadStream(where.path, { start: fileDataStart, end: end - 1 })
      else yield where.buffer.subarray(fileDataStart, end)
    },
    close: () => zip.close(),
  }
}

const because = (error: unknown) => (error instanceof Error ? ` (${error.message.slice(0, 100)})` : '')
