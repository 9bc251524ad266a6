import { ReadError } from './read-error.ts'

const MEGABYTE = 1024 * 1024
/** Text packs ten to fifty times; the most that packing can do, and bombs do, is a thousand times and more. */
const MOST_TIMES = 200
const ALWAYS_ALLOWED = 256 * MEGABYTE
const MOST_ENTRIES = 1_000_000

/**
 * What may come out of one file, however deep its archives lie in each other: so that a few kilobytes can't keep us
 * busy for days. Nothing is held in memory either way.
 */
export class Budget {
  packed: number
  unpacked = 0
  entries = 0

  /** `packed` is the size of the file where it is known; else it is counted as its bytes come. */
  constructor(packed = 0) {
    this.packed = packed
  }

  get isSpent() {
    return this.unpacked > this.allowed || this.entries > MOST_ENTRIES
  }

  get reason() {
    return this.entries > MOST_ENTRIES
      ? `it holds more than ${whole(MOST_ENTRIES)} files; load it in parts`
      : `it is packed like a bomb: ${inMegabytes(this.packed)} unpack to more than ${inMegabytes(this.allowed)}; we stop at ${MOST_TIMES} times its size`
  }

  private get allowed() {
    return ALWAYS_ALLOWED + MOST_TIMES * this.packed
  }

  async *countPacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.packed += chunk.length
      yield chunk
    }
  }

  async *countUnpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.unpacked += chunk.length
      if (this.isSpent) throw new ReadError(this.reason)
      yield chunk
    }
  }
}

const whole = (count: number) => count.toLocaleString('en')

export const inMegabytes = (bytes: number) =>
  bytes < MEGABYTE / 10
    ? `${whole(bytes)} bytes`
    : `${(bytes / MEGABYTE).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
