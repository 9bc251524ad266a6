import { ByteReader } from './byte-reader.ts'
import { readFields } from './header-fields.ts'
import { ReadError } from './read-error.ts'

/** `fields` are the record's own, their names in lower case; `block` is what it holds. */
export type WarcRecord = { fields: Map<string, string>; block: AsyncIterable<Uint8Array> }

const LONGEST_LINE = 64 * 1024

/** The records of a web archive, one after the other. What is not read of a block is passed over. */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(bytes)
  for (;;) {
    const version = await nextLine(reader)
    if (version === null) return
    if (!/^WARC\/\d/.test(version))
      throw new ReadError(
        'the web archive is damaged: a record begins with no header; what follows was not read',
      )
    const fields = await readFields(reader)
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0)
      throw new ReadError(
        'the web archive is damaged: a record does not tell its length; what follows was not read',
      )
    const state = { left: length }
    yield { fields, block: blockOf(reader, state) }
    for await (const _ of blockOf(reader, state));
  }
}

/** The first line that is not empty: blank lines end a record. */
async function nextLine(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = (await reader.line(LONGEST_LINE))?.toString('latin1') ?? null
    if (line === null || line.trim() !== '') return line
  }
}

async function* blockOf(reader: ByteReader, state: { left: number }): AsyncGenerator<Buffer> {
  while (state.left > 0) {
    const piece = await reader.some(state.left)
    if (piece.length === 0) throw new ReadError('the web archive is cut off: its end is missing')
    state.left -= piece.length
    yield piece
  }
}
