import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry } from 'yauzl'
import { Budget } from './budget.ts'
import { unpackWith } from './gunzip.ts'
import { ReadError } from './read-error.ts'
import type { OpenZip } from './zip-open.ts'

const STORED = 0

/** The bytes of an entry, unpacked; they end in an error where they are damaged or swell like a bomb. */
export async function* entryBytes(
  zip: OpenZip,
  entry: Entry,
  budget = new Budget(),
): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  let sum = 0
  const packed = packedBytes(zip, entry)
  const bytes =
    entry.compressionMethod === STORED
      ? packed
      : unpackWith(createInflateRaw(), packed, 'its data in the ZIP file')
  for await (const chunk of bytes) {
    unpacked += chunk.length
    sum = crc32(chunk, sum)
    const reason = budget.reasonAgainst({ packed: entry.compressedSize, unpacked })
    if (reason !== null) throw new ReadError(reason)
    yield chunk
  }
  if (sum !== entry.crc32)
    throw new ReadError('its data in the ZIP file is damaged (its checksum is another)')
}

async function* packedBytes(zip: OpenZip, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* zip.packedBytes(entry)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 100) : String(error)
    throw new ReadError(`its data in the ZIP file can't be read (${reason})`)
  }
}
