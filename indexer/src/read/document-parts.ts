import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ReadError } from './read-error.ts'

const MEGABYTE = 1024 * 1024
const MOST_TOGETHER = 256 * MEGABYTE
const MOST_PARTS = 20_000

/**
 * The parts of a document that is a ZIP inside, by their names: those that `isWanted`, each of at most `largest`
 * bytes. What is not wanted is not unpacked.
 */
export async function documentParts(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
  largest = 64 * MEGABYTE,
): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  let together = 0
  let zip: ZipFile | null = null
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
    if (zip.entryCount > MOST_PARTS) throw new ReadError(`it has more than ${MOST_PARTS} parts`)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      const part = await partOf(zip, entry, Math.min(largest, MOST_TOGETHER - together))
      together += part.length
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(`the document is damaged or cut off (${error instanceof Error ? error.message : ''})`)
  } finally {
    zip?.close()
  }
  return parts
}

async function partOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most)
      throw new ReadError(
        `its part ${entry.fileName} unpacks to more than ${Math.round(most / MEGABYTE)} MB, too large for a document`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
