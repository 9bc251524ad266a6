import { Budget } from './budget.ts'
import { gunzip } from './gunzip.ts'
import { peek } from './head.ts'
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

/** A file may be packed more than once, by mistake or by malice. */
const MOST_LAYERS = 3

/** The source with its bytes unpacked, whatever its name says: the content decides. */
export async function decompress(source: Source, budget = new Budget()): Promise<Source> {
  let { bytes } = source
  for (let layer = 0; ; layer++) {
    const { head, all } = await peek(bytes, 4)
    const packing = packings.find(({ starts }) => starts(head))
    if (!packing) return layer === 0 ? { ...source, bytes: all } : { ...withoutPath(source), bytes: all }
    if (layer === MOST_LAYERS) throw new ReadError(`it is packed more than ${MOST_LAYERS} times over`)
    bytes = budget.countUnpacked(packing.unpack(all))
  }
}

const withoutPath = ({ path: _, ...source }: Source): Source => source
