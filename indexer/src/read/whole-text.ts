import { isUtf8 } from 'node:buffer'
import { ReadError } from './read-error.ts'
import { startsWithBom } from './split-lines.ts'

const LARGEST = 64 * 1024 * 1024

/** All of a small source as text, strictly UTF-8, without BOM. */
export async function wholeText(chunks: AsyncIterable<Uint8Array>, largest = LARGEST): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > largest)
      throw new ReadError(`it is larger than ${largest / 1024 / 1024} MB, too large for one article`)
    parts.push(chunk)
  }
  const bytes = Buffer.concat(parts)
  if (!isUtf8(bytes)) throw new ReadError('its encoding is not UTF-8; save it as UTF-8 and load it again')
  return bytes.toString('utf8', startsWithBom(bytes) ? 3 : 0)
}
