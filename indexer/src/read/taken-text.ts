/** Text that was handed to a parser and is not yet done with, told by how many bytes of UTF-8 the parser has read. */
export class TakenText {
  private pieces: Buffer[] = []
  /** Bytes before the first piece that is kept. */
  private start = 0
  private done = 0

  add(piece: string): void {
    this.pieces.push(Buffer.from(piece))
    let first = this.pieces[0]
    while (this.pieces.length > 1 && first && this.start + first.length <= this.done) {
      this.start += first.length
      this.pieces.shift()
      first = this.pieces[0]
    }
  }

  dropUntil(bytes: number): void {
    this.done = bytes
  }

  /**
   * Whether a cell of the row that ends with `bytes` begins with a quotation mark that is its own: then the next mark
   * that closed it belongs to another row.
   */
  isOpen(cell: string, bytes: number): boolean {
    if (!cell.startsWith('"') || !cell.includes('\n')) return false
    const row = this.text(bytes)
    const at = row.indexOf(cell)
    return at >= 0 && row[at - 1] !== '"'
  }

  rest(): string {
    return this.text()
  }

  private text(end = Number.POSITIVE_INFINITY): string {
    const all = Buffer.concat(this.pieces)
    return all
      .toString('utf8', this.done - this.start, Math.min(all.length, end - this.start))
      .replace(/^\r?\n/, '')
  }
}
