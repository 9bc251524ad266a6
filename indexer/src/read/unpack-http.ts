import { Readable } from 'node:stream'
import { createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib'
import { peek } from './head.ts'
import { ReadError } from './read-error.ts'

/**
 * Undoes the content encodings of HTTP that can't be told by their bytes; gzip and zstd are told by theirs. Archives
 * often keep the header where the body is unpacked already, so that text is left as it is.
 */
export async function unpackHttp(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(bytes, 512)
  if (encoding === 'br' && !isText(head)) return through(all, createBrotliDecompress(), 'Brotli')
  if (encoding !== 'deflate' || isText(head)) return all
  // RFC 9110 means zlib's format by deflate; some servers send it without its header.
  const hasHeader = (((head[0] ?? 0) << 8) | (head[1] ?? 0)) % 31 === 0 && ((head[0] ?? 0) & 15) === 8
  return through(all, hasHeader ? createInflate() : createInflateRaw(), 'deflate')
}

const isText = (head: Buffer) => head.length > 0 && !head.some((byte) => byte < 9 || byte === 127)

async function* through(
  bytes: AsyncIterable<Uint8Array>,
  unpacker: NodeJS.ReadWriteStream & { destroy: (error?: Error) => unknown },
  name: string,
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(bytes, { objectMode: false })
  input.once('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of input.pipe(unpacker)) yield Buffer.from(chunk)
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(`its ${name} data are damaged or cut off`)
  } finally {
    input.destroy()
    unpacker.destroy()
  }
}
