/** Bytes in chunks of the given sizes, the sizes used over and over. */
export async function* inChunks(bytes: Uint8Array, sizes: number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? bytes.length
    yield bytes.subarray(at, at + size)
    at += size
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Everything that came before an error, and the error's message. */
export async function collectUntilError<T>(items: AsyncIterable<T>) {
  const collected: T[] = []
  try {
    for await (const item of items) collected.push(item)
  } catch (error) {
    return { collected, message: error instanceof Error ? error.message : String(error) }
  }
  return { collected, message: null }
}

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
/** No checksum, no size, a window of 2 MB. */
const HEADER = [0x00, 0x58]

const block = (bytes: Uint8Array, type: number, isLast: boolean) => {
  const head = (bytes.length << 3) | (type << 1) | (isLast ? 1 : 0)
  return Buffer.concat([Buffer.from([head & 0xff, (head >> 8) & 0xff, head >> 16]), bytes])
}

/** A zstd frame that stores each part as it is, in a block of its own. */
export const zstdFrame = (...parts: Uint8Array[]): Buffer =>
  Buffer.concat([
    Buffer.from([...MAGIC, ...HEADER]),
    ...parts.map((part, index) => block(part, 0, index === parts.length - 1)),
  ])

/** A frame whose second block is of a type that does not exist. */
export const damagedZstdFrame = (sound: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([...MAGIC, ...HEADER]),
    block(sound, 0, false),
    block(Buffer.from('lost'), 3, true),
  ])
