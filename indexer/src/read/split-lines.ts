const NEWLINE = 10
const RETURN = 13

/** A line without its end. Of a line that is too long only the beginning is kept. */
export type Line = { bytes: Buffer; isTooLong: boolean }

const KEPT_OF_TOO_LONG = 1_000

/** Splits bytes at line feeds, so that a character cut in two by a chunk stays whole. A BOM at the start is dropped. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  const line = new GrowingLine(longest)
  let isFirst = true
  const finish = () => {
    const finished = line.take(isFirst)
    isFirst = false
    return finished
  }
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      line.add(bytes.subarray(from, to))
      yield finish()
      from = to + 1
    }
    line.add(bytes.subarray(from))
  }
  if (line.length > 0) yield finish()
}

class GrowingLine {
  length = 0
  private readonly longest: number
  private parts: Buffer[] = []

  constructor(longest: number) {
    this.longest = longest
  }

  add(part: Buffer) {
    if (part.length === 0) return
    const wasTooLong = this.length > this.longest
    this.length += part.length
    if (wasTooLong) return
    this.parts.push(part)
    if (this.length > this.longest) this.parts = [Buffer.concat(this.parts).subarray(0, KEPT_OF_TOO_LONG)]
  }

  take(isFirst: boolean): Line {
    const [only] = this.parts
    const whole = this.parts.length === 1 && only ? only : Buffer.concat(this.parts)
    const isTooLong = this.length > this.longest
    this.parts = []
    this.length = 0
    return { bytes: trim(whole, isFirst), isTooLong }
  }
}

function trim(bytes: Buffer, isFirst: boolean) {
  const from = isFirst && startsWithBom(bytes) ? 3 : 0
  const to = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length
  return bytes.subarray(from, to)
}

export const startsWithBom = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
