import { Unzip, UnzipInflate } from 'fflate'
import { type ArchiveEntries, isHidden } from './archive-entry.ts'
import { decodeText } from './encoding.ts'
import { ReadError } from './read-error.ts'
import type { Container, Found } from './source.ts'
import { wholeBytes } from './whole-text.ts'

const LARGEST = 64 * 1024 * 1024

/**
 * Reads a ZIP whose table of contents is lost, from the front as far as it goes. What an entry says of itself is all
 * there is to go by: no names of saved pages, no check of sizes.
 */
export async function* salvageZip(
  bytes: AsyncIterable<Uint8Array>,
  entries: ArchiveEntries,
  { budget }: Container,
): AsyncGenerator<Found> {
  const events = unzipEvents(bytes)
  for (let next = await events.next(); !next.done; next = await events.next()) {
    const event = next.value
    // What is left of an entry that was left half way is unpacked all the same.
    if (event.kind === 'data') budget.unpacked += event.bytes.length
    if (!entries.mayGoOn) return
    if (event.kind !== 'file' || event.name.endsWith('/') || isHidden(event.name)) continue
    yield* entries.read({ name: event.name, bytes: budget.countUnpacked(contentOf(events)) })
  }
}

/** The name of what stands at the front of a ZIP, null where nothing can be read. */
export async function firstName(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  for await (const event of unzipEvents(bytes)) if (event.kind === 'file') return event.name
  return null
}

/** The parts of a document before the damage, those that are whole. */
export async function salvageParts(
  bytes: AsyncIterable<Uint8Array>,
  { budget }: Container,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  const events = unzipEvents(bytes)
  try {
    for (let next = await events.next(); !next.done; next = await events.next()) {
      if (next.value.kind !== 'file' || next.value.name.endsWith('/')) continue
      const content = await wholeBytes(budget.countUnpacked(contentOf(events)), LARGEST)
      parts.set(next.value.name, content)
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
  }
  return parts
}

type Event =
  | { kind: 'file'; name: string }
  | { kind: 'data'; bytes: Uint8Array }
  | { kind: 'end' }
  | { kind: 'error'; reason: string }

/** Input is handed over in pieces, so that highly packed data swells to a few megabytes at a time. */
const PIECE = 16 * 1024

async function* unzipEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Event, void> {
  const queue: Event[] = []
  const unzip = new Unzip((file) => {
    queue.push({ kind: 'file', name: nameOf(file.name) })
    file.ondata = (error, data, isLast) => {
      if (error) queue.push({ kind: 'error', reason: error.message })
      else if (data.length > 0) queue.push({ kind: 'data', bytes: data })
      if (isLast) queue.push({ kind: 'end' })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const failure = attempt(() => unzip.push(chunk.subarray(at, at + PIECE)))
      yield* queue.splice(0)
      if (failure !== null) return yield { kind: 'error', reason: failure }
    }
}

/** The content of the entry that was begun last; what is left of it when it is left early is passed by as no file. */
async function* contentOf(events: AsyncGenerator<Event, void>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await events.next()
    if (done) throw new ReadError('the ZIP file is cut off inside it')
    if (value.kind === 'end') return
    if (value.kind === 'data') yield value.bytes
    if (value.kind === 'error') throw new ReadError(`its data in the ZIP file is damaged (${value.reason})`)
  }
}

function attempt(push: () => void): string | null {
  try {
    push()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Names that don't say that they are UTF-8 come a character a byte. */
const nameOf = (name: string) =>
  [...name].every((char) => char <= '\xff') ? decodeText(Buffer.from(name, 'latin1')).text : name
