import type { Entry, ZipFile } from 'yauzl'
import { Budget } from './budget.ts'
import { ReadError } from './read-error.ts'

/** The bytes of an entry, unpacked; they end in an error where they are damaged or swell like a bomb. */
export async function* entryBytes(
  zip: ZipFile,
  entry: Entry,
  budget = new Budget(),
): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      unpacked += chunk.length
      const reason = budget.reasonAgainst({ packed: entry.compressedSize, unpacked })
      if (reason !== null) throw new ReadError(reason)
      yield chunk
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    const reason = error instanceof Error ? error.message.slice(0, 100) : ''
    throw new ReadError(`its data in the ZIP file is damaged (${reason})`)
  }
}
