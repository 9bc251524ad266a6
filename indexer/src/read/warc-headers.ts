import { ReadError } from './read-error.ts'

/** No header of a record is longer than this; what is, is no header, and would be held in memory to its end. */
const LONGEST = 4 * 1024 * 1024

/** The bytes of a web archive, with a limit on what may be taken in while a header is read. */
export function boundedHeaders(source: AsyncIterable<Uint8Array>) {
  let isHeader = false
  let taken = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      taken += chunk.length
      if (isHeader && taken > LONGEST)
        throw new ReadError('the web archive is damaged: a header does not end')
      yield chunk
    }
  }
  return {
    bytes: bytes(),
    async read<T>(header: () => Promise<T>): Promise<T> {
      isHeader = true
      taken = 0
      const found = await header()
      isHeader = false
      return found
    },
  }
}
