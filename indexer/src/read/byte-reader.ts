const NEWLINE = 10

/** Takes lines and counted bytes from a stream, wherever its chunks are cut. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.chunks = bytes[Symbol.asyncIterator]()
  }

  /** The next line with its end, at most `longest` bytes of it; null at the end of the stream. */
  async line(longest: number): Promise<Buffer | null> {
    let searched = 0
    for (;;) {
      const end = this.held.indexOf(NEWLINE, searched)
      if (end >= 0 && end < longest) return this.cut(end + 1)
      if (end >= 0 || this.held.length >= longest) return this.cut(longest)
      searched = this.held.length
      if (!(await this.fill())) return this.held.length > 0 ? this.cut(this.held.length) : null
    }
  }

  /** Up to so many bytes, those that are at hand; empty at the end of the stream. */
  async some(most: number): Promise<Buffer> {
    if (this.held.length === 0) await this.fill()
    return this.cut(Math.min(most, this.held.length))
  }

  private cut(length: number): Buffer {
    const piece = this.held.subarray(0, length)
    this.held = this.held.subarray(length)
    return piece
  }

  private async fill(): Promise<boolean> {
    const { done, value } = await this.chunks.next()
    if (done) return false
    this.held =
      this.held.length === 0
        ? Buffer.from(value.buffer, value.byteOffset, value.length)
        : Buffer.concat([this.held, value])
    return true
  }
}
