import { type BrotliDecompress, createGunzip, type Gunzip, type InflateRaw } from 'node:zlib'
import { ReadError } from './read-error.ts'

/** Input is handed over in pieces, so that highly packed data swells to a few megabytes at a time. */
const PIECE = 16 * 1024

/** Unpacks gzip: all that could be unpacked, and then the error where the data are damaged. */
export const gunzip = (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  unpackWith(createGunzip({ chunkSize: 64 * 1024 }), bytes, 'the gzip file')

/**
 * Unpacks with one of the runtime's unpackers. Their own iterator would throw away what they hold when the data turn
 * out damaged; here everything that could be unpacked comes first and the error after it. `what` names the data.
 */
export async function* unpackWith(
  unpacker: Gunzip | InflateRaw | BrotliDecompress,
  bytes: AsyncIterable<Uint8Array>,
  what: string,
): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = []
  let failure: Error | null = null
  unpacker.on('data', (chunk: Buffer) => unpacked.push(chunk))
  let proceed = () => {}
  unpacker.once('error', (error) => {
    failure = error
    proceed()
  })
  // After an error the unpacker calls nobody back; the listener does.
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      proceed = resolve
      start(resolve)
    })
  try {
    for await (const piece of inPieces(bytes)) {
      await until((done) => unpacker.write(piece, done))
      yield* unpacked.splice(0)
      if (failure) break
    }
    if (!failure) await until((done) => unpacker.once('end', done).end())
    yield* unpacked.splice(0)
  } finally {
    unpacker.destroy()
  }
  if (failure) throw new ReadError(describe(failure, what))
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>) {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
}

const describe = (error: Error & { code?: string }, what: string) =>
  /^(?:Z_BUF_ERROR|ERR_BROTLI_.*INPUT)$/.test(error.code ?? '') || /unexpected end/i.test(error.message)
    ? `${what} is cut off: its end is missing`
    : `${what} is damaged (${error.message})`
