import { createReadStream } from 'node:fs'
import type { Progress } from './progress.ts'

const CHUNK = 128 * 1024

/** The bytes of a file, read as they are asked for and counted in `progress`. */
export async function* openFile(path: string | Buffer, progress: Progress): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK })
  for await (const chunk of chunks) {
    progress.readBytes += chunk.length
    yield chunk
  }
}
