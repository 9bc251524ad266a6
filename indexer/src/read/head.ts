import { decodeText } from './encoding.ts'

/** The beginning of a source, unpacked: what its format is told by. `name` and `mime` are only hints. */
export type Head = {
  name: string
  mime: string
  bytes: Buffer
  /** True where these are all of its bytes. */
  isWhole: boolean
  /** The bytes decoded, without BOM and leading blanks; empty where they are no text. */
  text: string
  isText: boolean
}

const HEAD = 64 * 1024

/** The first bytes of a source, and all of them again. `close` lets go of it where they are not read to their end. */
export async function peek(bytes: AsyncIterable<Uint8Array>, length = HEAD) {
  const rest = bytes[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const close = async () => {
    await rest.return?.()
  }
  try {
    while (size < length && !isWhole) {
      const { done, value } = await rest.next()
      if (done) isWhole = true
      else {
        seen.push(value)
        size += value.length
      }
    }
  } catch (error) {
    // What came before the damage is still to be read; the damage is met again behind it.
    return {
      head: Buffer.concat(seen).subarray(0, length),
      isWhole: false,
      all: thenFail(seen, error),
      close,
    }
  }
  return { head: Buffer.concat(seen).subarray(0, length), isWhole, all: chain(seen, rest), close }
}

async function* thenFail(seen: Uint8Array[], error: unknown): AsyncGenerator<Uint8Array> {
  yield* seen
  throw error
}

async function* chain(seen: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen.splice(0)
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

export function toHead(
  bytes: Buffer,
  isWhole: boolean,
  { name, mime, charset }: { name: string; mime?: string; charset?: string },
): Head {
  const decoded = decodeText(bytes, { declared: charset, kind: 'any', isCut: !isWhole })
  const isText = looksLikeText(decoded.text)
  return { name, mime: mime ?? '', bytes, isWhole, isText, text: isText ? decoded.text.trimStart() : '' }
}

/** Random bytes have one control character in nine; a text file has none, or a few where it was damaged. */
function looksLikeText(text: string) {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd || code === 0x7f || (code < 32 && !(code >= 9 && code <= 13) && code !== 27)) odd++
  }
  return odd * 20 <= text.length
}

/** True where the name ends so, or the media type is one of these. */
export const isNamed = ({ name, mime }: Head, endings: string[], mimes: string[] = []) =>
  endings.some((ending) => name.endsWith(ending)) || mimes.includes(mime)
