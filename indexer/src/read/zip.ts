import type { Entry } from 'yauzl'
import { ArchiveEntries, isHidden } from './archive-entry.ts'
import { PARTS_OF_PAGES, SavedPages } from './saved-page.ts'
import { type Container, type Found, type Reader, refusal, type Source } from './source.ts'
import { bytesOf, type Spooled, spool } from './spool.ts'
import { beginsAsDocument, readBrokenDocument } from './zip-document.ts'
import { entryBytes } from './zip-entry.ts'
import { OldNames, statedName } from './zip-names.ts'
import { BrokenZip, openZip } from './zip-open.ts'
import { salvageZip } from './zip-salvage.ts'

/** A format that is a ZIP file inside, told by the names in it. */
export type ZipFormat = { name: string; matches: (entries: ReadonlySet<string>) => boolean; read: Reader }

/** Reads a ZIP: each entry as a source of its own, unless the whole of it is of a format that is a ZIP inside. */
export const zipReader = (formats: ZipFormat[]): Reader =>
  async function* readZip(source, container) {
    const spooled: Spooled = source.path
      ? { where: { path: source.path }, release: async () => {} }
      : await spool(source.bytes)
    try {
      const contents = await readContents(spooled).catch(brokenOff)
      if (contents instanceof BrokenZip)
        return yield* (await beginsAsDocument(spooled))
          ? readBrokenDocument(source, { spooled, broken: contents }, formats, container)
          : readBroken(source, spooled, contents, container)
      const format = formats.find(({ matches }) => matches(contents.names))
      if (format) yield* format.read({ ...source, bytes: bytesOf(spooled) }, container)
      else yield* readEntries(source, spooled, contents, container)
    } finally {
      await spooled.release()
    }
  }

function brokenOff(error: unknown): BrokenZip {
  if (error instanceof BrokenZip) return error
  throw error
}

async function* readBroken(
  source: Source,
  spooled: Spooled,
  { message }: BrokenZip,
  container: Container,
): AsyncGenerator<Found> {
  const entries = new ArchiveEntries(source, container)
  yield* salvageZip(bytesOf(spooled), entries, container)
  yield* entries.close()
  const read =
    entries.count === 0 ? 'nothing in it could be read' : `only what stands before the damage was read`
  yield refusal({ file: source.file, line: null }, `${message}; ${read}`)
}

type Contents = { names: ReadonlySet<string>; nameOf: (entry: Entry) => string; pages: SavedPages }

/** A first look at the table of contents: what it is, how its names are written, which pages have folders. */
async function readContents(spooled: Spooled): Promise<Contents> {
  const zip = await openZip(spooled)
  const old = new OldNames()
  const nameOf = (entry: Entry) => (statedName(entry) ?? old.decode(entry.fileNameRaw)).replaceAll('\\', '/')
  const names = new Set<string>()
  const pages = new SavedPages()
  try {
    const unnamed: Entry[] = []
    const take = (entry: Entry) => {
      names.add(nameOf(entry))
      pages.add(nameOf(entry))
    }
    for await (const entry of zip.eachEntry()) {
      if (statedName(entry) === null) {
        old.add(entry.fileNameRaw)
        unnamed.push(entry)
      } else take(entry)
    }
    for (const entry of unnamed) take(entry)
  } finally {
    zip.close()
  }
  return { names, nameOf, pages }
}

async function* readEntries(
  source: Source,
  spooled: Spooled,
  contents: Contents,
  container: Container,
): AsyncGenerator<Found> {
  const entries = new ArchiveEntries(source, container)
  const zip = await openZip(spooled)
  try {
    for await (const entry of zip.eachEntry()) {
      const name = contents.nameOf(entry)
      if (name.endsWith('/') || isHidden(name)) continue
      if (contents.pages.hasPart(name)) entries.leaveOut(name, PARTS_OF_PAGES)
      else {
        const bytes = container.budget.countUnpacked(entryBytes(zip, entry, container.budget))
        yield* readEntry(entry, { name, bytes }, entries)
      }
      if (!entries.mayGoOn) break
    }
  } finally {
    zip.close()
  }
  yield* entries.close()
}

async function* readEntry(
  entry: Entry,
  { name, bytes }: { name: string; bytes: AsyncIterable<Uint8Array> },
  entries: ArchiveEntries,
): AsyncGenerator<Found> {
  const origin = entries.originOf(name)
  if (entry.isEncrypted())
    yield refusal(
      origin,
      'it is locked with a password; unpack the ZIP with the password and load what is in it',
    )
  else if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    yield refusal(
      origin,
      `it is packed with method ${entry.compressionMethod}, which we do not read; unpack the ZIP and load what is in it`,
    )
  else yield* entries.read({ name, bytes, known: { hints: writtenAt(entry) } })
}

/** The clock of a ZIP has no zone and begins in 1980, which stands for none. */
function writtenAt(entry: Entry): { seenAt?: string } {
  const date = entry.getLastModDate({ timezone: 'UTC' })
  return date.getUTCFullYear() > 1980 ? { seenAt: date.toISOString() } : {}
}
