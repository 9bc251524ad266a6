import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { WebError } from './web-error.ts'

type Unpack = (bytes: Uint8Array, largest: number) => Promise<Buffer>

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip)
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate)
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw)
const brotli = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)

const unpackGzip: Unpack = (bytes, maxOutputLength) => gunzip(bytes, { maxOutputLength })

const UNPACK: Record<string, Unpack> = {
  gzip: unpackGzip,
  'x-gzip': unpackGzip,
  br: (bytes, maxOutputLength) => brotli(bytes, { maxOutputLength }),
  // Servers send either form under this name; the first byte of the zlib form says so.
  deflate: (bytes, maxOutputLength) =>
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? inflate(bytes, { maxOutputLength })
      : inflateRaw(bytes, { maxOutputLength }),
}

/** What we ask servers to pack answers in. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate'

/** The body of an answer as it was before it was packed for the way; never more than `largest` bytes of it. */
export async function unpackBody(bytes: Buffer, encodings: string, largest: number): Promise<Buffer> {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  let plain = bytes
  for (const name of names.reverse()) {
    const unpack = UNPACK[name]
    if (!unpack) throw new WebError(`the server packed it as ${name.slice(0, 20)}, which we did not ask for`)
    if (plain.length > 0) plain = await unpackOne(unpack, name, plain, largest)
  }
  return plain
}

/** Unpacks a file that is gzip itself, such as sitemap.xml.gz; any other is given back as it is. */
export const unpackFile = async (bytes: Buffer, largest: number): Promise<Buffer> =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? unpackOne(unpackGzip, 'gzip', bytes, largest) : bytes

async function unpackOne(unpack: Unpack, name: string, bytes: Buffer, largest: number): Promise<Buffer> {
  try {
    return await unpack(bytes, largest)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(largest)
    throw new WebError(`what came can't be unpacked: it is damaged ${name} data`, { passes: true })
  }
}

export const tooLarge = (largest: number) => {
  const megabytes = largest / 1024 / 1024
  return new WebError(
    `it is larger than ${megabytes >= 1 ? `${Math.round(megabytes)} MB` : `${largest} bytes`}`,
  )
}
