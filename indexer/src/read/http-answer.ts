import { ByteReader } from './byte-reader.ts'
import { readFields } from './header-fields.ts'
import { unpackHttp } from './unpack-http.ts'

/** An answer as it stood on the wire: `body` is without chunks and packing. */
export type HttpAnswer = { status: number; fields: Map<string, string>; body: AsyncIterable<Uint8Array> }

const LONGEST_LINE = 64 * 1024

export async function readAnswer(bytes: AsyncIterable<Uint8Array>): Promise<HttpAnswer> {
  const reader = new ByteReader(bytes)
  const first = (await reader.line(LONGEST_LINE))?.toString('latin1') ?? ''
  const status = Number(/^HTTP\/[\d.]+\s+(\d{3})/.exec(first)?.[1] ?? 0)
  const fields = await readFields(reader)
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const content = isChunked ? withoutChunks(reader) : rest(reader)
  return {
    status,
    fields,
    body: await unpackHttp(content, (fields.get('content-encoding') ?? '').trim().toLowerCase()),
  }
}

async function* rest(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let piece = await reader.some(65_536); piece.length > 0; piece = await reader.some(65_536)) yield piece
}

/** Archives often keep the header of an answer in chunks whose body they have put together: then it is left as it is. */
async function* withoutChunks(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) return
    const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?\n$/i.exec(line.toString('latin1'))?.[1]
    if (size === undefined) {
      yield line
      return yield* rest(reader)
    }
    let left = Number.parseInt(size, 16)
    if (left === 0) return
    while (left > 0) {
      const piece = await reader.some(left)
      if (piece.length === 0) return
      left -= piece.length
      yield piece
    }
    await reader.line(2)
  }
}
