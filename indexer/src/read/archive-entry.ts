import { plainName } from './decompress.ts'
import { LeftOutTally } from './left-out-tally.ts'
import { ReadError } from './read-error.ts'
import { type Container, type Found, type LeftOut, refusal, type Source } from './source.ts'

/** An archive in an archive in an archive is opened; what lies deeper is not. */
const DEEPEST = 3

const TOO_DEEP = `it lies ${DEEPEST} archives deep; unpack the outer ones and load it then`
const LONGEST_NAME = 500

export type Entry = {
  /** Its path inside the archive. */
  name: string
  bytes: AsyncIterable<Uint8Array>
  known?: Pick<Source, 'mime' | 'charset' | 'hints'>
}

/** Reads the entries of one archive as sources of their own, and sums up at the end what held no article. */
export class ArchiveEntries {
  /** How many were read. */
  count = 0
  /** Archives that lie too deep: the first is named, the others are counted. */
  private deep = 0
  private readonly tally = new LeftOutTally()
  private readonly source: Source
  private readonly container: Container

  constructor(source: Source, container: Container) {
    if (container.depth >= DEEPEST) throw new ReadError(TOO_DEEP)
    this.source = source
    this.container = container
  }

  originOf(name: string) {
    // Names are what the archive says: they may hold anything, and be of any length.
    const shown = name.replace(/\p{Cc}/gu, '\ufffd').slice(0, LONGEST_NAME)
    return { file: `${this.source.file}!${shown}`, line: null }
  }

  /** False where enough has been unpacked: the rest is refused in one sentence, which `close` gives. */
  get mayGoOn() {
    return !this.container.budget.isSpent
  }

  async *read({ name, bytes, known = {} }: Entry): AsyncGenerator<Found> {
    this.container.budget.entries += 1
    this.count += 1
    const { file } = this.originOf(name)
    const { columns } = this.source
    const inner = {
      file,
      name: plainName(name).toLowerCase(),
      bytes,
      ...(columns ? { columns } : {}),
      ...known,
    }
    for await (const found of this.container.readInner(inner)) {
      if (found.kind === 'left-out') this.tally.add(found)
      else if (found.kind === 'refusal' && found.reason === TOO_DEEP && this.deep++ > 0) continue
      else yield found
    }
  }

  leaveOut(name: string, what: string): void {
    this.tally.add({ kind: 'left-out', what, origin: this.originOf(name) } satisfies LeftOut)
  }

  summary(): Generator<Found> {
    return this.tally.refusals(this.source.file)
  }

  *close(): Generator<Found> {
    yield* this.summary()
    if (this.deep > 1)
      yield refusal(
        { file: this.source.file, line: null },
        `${this.deep - 1} more archives in it lie ${DEEPEST} archives deep; unpack the outer ones and load them then`,
      )
    if (!this.mayGoOn)
      yield refusal(
        { file: this.source.file, line: null },
        `the rest of it was not read: ${this.container.budget.reason}`,
      )
  }
}

/** As in folders: hidden entries, and what other systems put beside the files. */
export const isHidden = (path: string) =>
  path
    .split('/')
    .some(
      (part) =>
        (part.startsWith('.') && part !== '.' && part !== '..') ||
        part === '__MACOSX' ||
        part === 'node_modules',
    )
