import { createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib'
import { unpackWith } from './gunzip.ts'
import { peek } from './head.ts'

/**
 * Undoes the content encodings of HTTP that can't be told by their bytes; gzip and zstd are told by theirs. Archives
 * often keep the header where the body is unpacked already, so that text is left as it is.
 */
export async function unpackHttp(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(bytes, 512)
  if ((encoding !== 'br' && encoding !== 'deflate') || isText(head)) return all
  const what = `what the server sent (in ${encoding})`
  if (encoding === 'br') return unpackWith(createBrotliDecompress(), all, what)
  // RFC 9110 means zlib's format by deflate; some servers send it without its header.
  const hasHeader = (((head[0] ?? 0) << 8) | (head[1] ?? 0)) % 31 === 0 && ((head[0] ?? 0) & 15) === 8
  return unpackWith(hasHeader ? createInflate() : createInflateRaw(), all, what)
}

const isText = (head: Buffer) => head.length > 0 && !head.some((byte) => byte < 9 || byte === 127)
