import { createGunzip } from 'node:zlib'
import { ReadError } from './read-error.ts'

/** Input is handed over in pieces, so that highly packed data swells to a few megabytes at a time. */
const PIECE = 16 * 1024

/**
 * Unpacks gzip. The stream's own iterator would throw away what it holds when the data turn out damaged; here
 * everything that could be unpacked comes first and the error after it.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip({ chunkSize: 64 * 1024 })
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
  if (failure) throw new ReadError(describe(failure))
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>) {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
}

const describe = (error: Error & { code?: string }) =>
  error.code === 'Z_BUF_ERROR'
    ? 'the gzip file is cut off: its end is missing'
    : `the gzip file is damaged (${error.message})`
