import { Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import { ArchiveEntries, isHidden } from './archive-entry.ts'
import { decodeText } from './encoding.ts'
import { ReadError } from './read-error.ts'
import { PARTS_OF_PAGES, SavedPages } from './saved-page.ts'
import type { Container, Found, Source } from './source.ts'

type Entry = Extract extends AsyncIterable<infer One> ? One : never

/** The types of tar-stream don't know the last two of these, which it takes. */
const OPTIONS = { highWaterMark: 64 * 1024, filenameEncoding: 'latin1', allowUnknownFormat: true }

/** Reads a tar as it comes in: each file in it as a source of its own. Links and devices hold nothing. */
export async function* readTar(source: Source, container: Container): AsyncGenerator<Found> {
  const entries = new ArchiveEntries(source, container)
  const pages = new SavedPages()
  const unpacker = extract(OPTIONS)
  const input = Readable.from(source.bytes, { objectMode: false })
  let failure: unknown = null
  input.once('error', (error) => {
    failure = error
    unpacker.destroy(error)
  })
  input.pipe(unpacker)
  try {
    for await (const entry of unpacker) {
      yield* readEntry(entry, entries, pages)
      if (!entries.mayGoOn) break
      entry.resume()
    }
    yield* entries.close()
  } catch (error) {
    yield* entries.summary()
    throw failure ?? damage(error)
  } finally {
    input.destroy()
    unpacker.destroy()
  }
}

async function* readEntry(entry: Entry, entries: ArchiveEntries, pages: SavedPages): AsyncGenerator<Found> {
  const { type, mtime } = entry.header
  const name = nameOf(entry.header)
  if ((type !== 'file' && type !== 'contiguous-file') || isHidden(name)) return
  pages.add(name)
  const hints = mtime && mtime.getTime() > 0 ? { seenAt: mtime.toISOString() } : {}
  if (pages.hasPart(name)) entries.leaveOut(name, PARTS_OF_PAGES)
  else yield* entries.read({ name, bytes: untouched(entry), known: { hints } })
}

/** Names in an extended header are UTF-8; older ones are in whatever encoding the machine had that packed them. */
function nameOf({ name, pax }: Entry['header']): string {
  const isExtended = typeof pax === 'object' && pax !== null && 'path' in pax
  return (isExtended ? name : decodeText(Buffer.from(name, 'latin1')).text).replace(/^(?:\.\/)+/, '')
}

/** Leaving a stream of the unpacker half way would end the unpacker; this reads and leaves it unharmed. */
function untouched(entry: Entry): AsyncIterable<Uint8Array> {
  // A stream by another name than Node's, which can be iterated all the same.
  const iterator = (entry as unknown as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  const next = () =>
    iterator.next().catch((error: unknown) => {
      throw error instanceof ReadError ? error : damage(error)
    })
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

const damage = (error: unknown) =>
  error instanceof Error && /unexpected end/i.test(error.message)
    ? new ReadError('the tar file is cut off: its end is missing')
    : new ReadError(
        `the tar file is damaged (${error instanceof Error ? error.message.slice(0, 100) : error})`,
      )
