import { ReadError } from './read-error.ts'

const MEGABYTE = 1024 * 1024
/** Text packs ten to fifty times; the most that packing can do, and bombs do, is a thousand times and more. */
const MOST_TIMES = 200

/** What may be unpacked whatever the size of the packed: from one file, and from one entry of an archive in it. */
export type Limits = { file: number; entry: number }

const LIMITS: Limits = { file: 256 * MEGABYTE, entry: 64 * MEGABYTE }

const MOST_ENTRIES = 1_000_000

/**
 * What may come out of one file, however deep its archives lie in each other: so that a few kilobytes can't keep us
 * busy for days. Nothing is held in memory either way.
 */
export class Budget {
  packed: number
  unpacked = 0
  entries = 0
  private readonly limits: Limits

  /** `packed` is the size of the file where it is known; else it is counted as its bytes come. */
  constructor(packed = 0, limits = LIMITS) {
    this.packed = packed
    this.limits = limits
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
    return this.limits.file + MOST_TIMES * this.packed
  }

  /** Why an entry of this size is not unpacked any further; null where it may be. */
  reasonAgainst(entry: { packed: number; unpacked: number }): string | null {
    if (entry.unpacked <= this.limits.entry || entry.unpacked <= MOST_TIMES * entry.packed) return null
    return `it is packed like a bomb: ${inMegabytes(entry.packed)} unpack to more than ${inMegabytes(entry.unpacked)}; we stop at ${MOST_TIMES} times its size`
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
