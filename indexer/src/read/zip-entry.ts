import type { Entry, ZipFile } from 'yauzl'
import { inMegabytes } from './budget.ts'
import { ReadError } from './read-error.ts'

/** One entry may unpack to this much whatever its size, and above it to so many times its size. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024
const MOST_TIMES = 200

/** The bytes of an entry, unpacked; they end in an error where they are damaged or swell like a bomb. */
export async function* entryBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      size += chunk.length
      if (size > ALWAYS_ALLOWED && size > MOST_TIMES * entry.compressedSize)
        throw new ReadError(
          `it is packed like a bomb: ${inMegabytes(entry.compressedSize)} unpack to more than ${inMegabytes(ALWAYS_ALLOWED)}, ${MOST_TIMES} times its size; we stop there`,
        )
      yield chunk
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    const reason = error instanceof Error ? error.message.slice(0, 100) : ''
    throw new ReadError(`its data in the ZIP file is damaged (${reason})`)
  }
}
