import { ZSTDDecoder } from 'zstddec/stream'
import { ReadError } from './read-error.ts'

/** Unpacks zstd, checksums included. What could be unpacked comes first, the error after it. */
export async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new ZSTDDecoder()
  await decoder.init()
  const packed = new Feed()
  const unpacked = decoder.decodeStreaming(packed)
  const input = bytes[Symbol.asyncIterator]()
  let isDamaged = false
  let fruitless = 0
  try {
    for (;;) {
      if (packed.isEmpty) await packed.fill(input)
      const { done, value } = step(unpacked)
      if (done) return
      fruitless = value.length > 0 ? 0 : fruitless + 1
      // Each step on sound data takes a byte or more of its piece; more empty answers than that are an error.
      isDamaged = fruitless > 2 * PIECE
      if (isDamaged) throw new ReadError(DAMAGED)
      if (value.length > 0) yield value
    }
  } finally {
    await input.return?.()
    // Left early, the decoder frees its window only when it has come to an end of its input.
    packed.end()
    if (!isDamaged) drain(unpacked)
  }
}

/** Small, because what one step unpacks is lost when the damage begins in the same piece. */
const PIECE = 1024

const DAMAGED = 'the zstd file is damaged (or was packed with --long above 27, which we do not read)'

/**
 * The decoder asks for input synchronously, and for at most one piece per step. The next piece is fetched before
 * each step, so that the input can be asynchronous all the same.
 */
class Feed implements Iterable<Uint8Array> {
  private rest: Uint8Array = new Uint8Array()
  private isOver = false

  get isEmpty() {
    return this.rest.length === 0 && !this.isOver
  }

  async fill(input: AsyncIterator<Uint8Array>) {
    while (this.isEmpty) {
      const { done, value } = await input.next()
      if (done) this.end()
      else this.rest = value
    }
  }

  end() {
    this.rest = new Uint8Array()
    this.isOver = true
  }

  *[Symbol.iterator]() {
    while (this.rest.length > 0) {
      const piece = this.rest.subarray(0, PIECE)
      this.rest = this.rest.subarray(PIECE)
      yield piece
    }
  }
}

function step(unpacked: Generator<Uint8Array>) {
  try {
    return unpacked.next()
  } catch (error) {
    const isShort = error instanceof Error && error.message.startsWith('Incomplete')
    throw new ReadError(isShort ? 'the zstd file is cut off: its end is missing' : DAMAGED)
  }
}

function drain(unpacked: Generator<Uint8Array>) {
  try {
    while (!unpacked.next().done);
  } catch {
    // The decoder complains that its input ended early; we ended it.
  }
}
