import type { Hints } from '@tidewatch/schema/raw-record'
import { WARCParser, type WARCRecord } from 'warcio'
import { contentType } from '../web/content-type.ts'
import { ArchiveEntries } from './archive-entry.ts'
import { ReadError } from './read-error.ts'
import { type Container, type Found, refusal, type Source } from './source.ts'
import { unpackHttp } from './unpack-http.ts'
import { boundedHeaders } from './warc-headers.ts'

/** Records that hold no page: the archive's own bookkeeping. */
const BOOKKEEPING = new Set(['warcinfo', 'request', 'metadata'])

/** Reads a web archive: each page that was answered as a source of its own, with its address and its day. */
export async function* readWarc(source: Source, container: Container): AsyncGenerator<Found> {
  const entries = new ArchiveEntries(source, container)
  const headers = boundedHeaders(source.bytes)
  const parser = new WARCParser(headers.bytes)
  let pages = 0
  let others = 0
  try {
    for (
      let record = await headers.read(() => parser.parse());
      record;
      record = await headers.read(() => parser.parse())
    ) {
      if (BOOKKEEPING.has(record.warcType)) others += 1
      else {
        pages += 1
        yield* readRecord(record, entries)
      }
      await record.skipFully()
      if (!entries.mayGoOn) break
    }
  } catch (error) {
    yield* entries.summary()
    throw error instanceof ReadError
      ? error
      : new ReadError(`the web archive is damaged (${messageOf(error)})`)
  }
  yield* entries.close()
  if (pages === 0)
    yield refusal(
      { file: source.file, line: null },
      `it holds no page, only ${others} records about the archive itself`,
    )
}

async function* readRecord(record: WARCRecord, entries: ArchiveEntries): AsyncGenerator<Found> {
  const url = record.warcTargetURI ?? ''
  const name = url || `record ${record.warcHeader('WARC-Record-ID') ?? ''}`
  const left = whyLeftOut(record, url)
  if (left) return entries.leaveOut(name, left)
  const header = (field: string) => record.httpHeaders?.headers.get(field) ?? ''
  const stated = contentType(
    header('content-type') || (record.httpHeaders ? '' : (record.warcContentType ?? '')),
  )
  const encoding = header('content-encoding').trim().toLowerCase()
  // Unpacked by us: what is declared and what is there often differ.
  record.httpHeaders?.headers.delete('content-encoding')
  const bytes = await unpackHttp(contentOf(record), encoding)
  yield* entries.read({ name, bytes, known: { ...stated, hints: hintsOf(record, url) } })
}

function whyLeftOut(record: WARCRecord, url: string): string | null {
  if (record.warcType === 'revisit') return 'repeats of pages archived before'
  if (record.warcType === 'response' && record.httpHeaders && Number(record.httpHeaders.statusCode) !== 200)
    return 'answers without a page (redirects, errors)'
  if (!['response', 'resource', 'conversion'].includes(record.warcType)) return 'records of other kinds'
  if (/^(?:dns|whois):/i.test(url) || /^[a-z]+:\/\/[^/]*\/robots\.txt$/i.test(url))
    return 'notes of the crawler'
  return null
}

/** Leaving the record half way leaves the archive unharmed. */
function contentOf(record: WARCRecord): AsyncIterable<Uint8Array> {
  const iterator = record[Symbol.asyncIterator]()
  return { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) }
}

function hintsOf(record: WARCRecord, url: string): Hints {
  const date = record.warcDate
  const isDate = typeof date === 'string' && !Number.isNaN(Date.parse(date))
  return { ...(/^https?:\/\//i.test(url) ? { url } : {}), ...(isDate ? { seenAt: date } : {}) }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 100) : String(error))
