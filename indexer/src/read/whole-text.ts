import { decodeText, notesOn } from './encoding.ts'
import type { Kind } from './encoding-declared.ts'
import { ReadError } from './read-error.ts'
import type { Source } from './source.ts'

const LARGEST = 64 * 1024 * 1024

/** All bytes of a small source. */
export async function wholeBytes(chunks: AsyncIterable<Uint8Array>, largest = LARGEST): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > largest)
      throw new ReadError(`it is larger than ${largest / 1024 / 1024} MB, too large for one article`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** All of a small source as text, in whatever encoding; `notes` say what was guessed or replaced. */
export async function wholeText(
  { bytes, charset }: Source,
  { kind = 'any', largest = LARGEST }: { kind?: Kind; largest?: number } = {},
): Promise<{ text: string; notes: string[] }> {
  const decoded = decodeText(await wholeBytes(bytes, largest), { declared: charset, kind })
  return { text: decoded.text, notes: notesOn(decoded) }
}
