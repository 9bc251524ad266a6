import { gunzip } from './gunzip.ts'
import { ReadError } from './read-error.ts'
import type { Source } from './source.ts'
import { unzstd } from './unzstd.ts'

type Packing = {
  name: string
  ending: string
  starts: (head: Uint8Array) => boolean
  unpack: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
}

const packings: Packing[] = [
  { name: 'gzip', ending: '.gz', starts: (head) => head[0] === 0x1f && head[1] === 0x8b, unpack: gunzip },
  {
    name: 'zstd',
    ending: '.zst',
    // The frame's own magic number, or that of a frame to be skipped, as parallel compressors put first.
    starts: ([a, b, c, d]) =>
      (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) ||
      (a !== undefined && a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18),
    unpack: unzstd,
  },
]

const packingNamed = (name: string) => packings.find(({ ending }) => name.toLowerCase().endsWith(ending))

/** A file's name without its folder and the ending of its compression. */
export function plainName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return name.slice(0, name.length - (packingNamed(name)?.ending.length ?? 0))
}

/** The source with its bytes unpacked. The content decides; a name that promises otherwise is refused. */
export async function decompress({ file, name, bytes }: Source): Promise<Source> {
  const { head, all } = await peek(bytes, 4)
  const packing = packings.find(({ starts }) => starts(head))
  const promised = packingNamed(file)
  if (packing) return { file, name, bytes: packing.unpack(all) }
  if (promised && head.length > 0)
    throw new ReadError(`it is named ${promised.ending} but holds no ${promised.name} data`)
  return { file, name, bytes: all }
}

/** The first bytes, and all of them again. */
async function peek(bytes: AsyncIterable<Uint8Array>, length: number) {
  const rest = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let head = new Uint8Array()
  while (head.length < length) {
    const next = await rest.next()
    if (next.done) break
    taken.push(next.value)
    head = Buffer.concat([head, next.value.subarray(0, length - head.length)])
  }
  return { head, all: resume(taken, rest) }
}

async function* resume(taken: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
