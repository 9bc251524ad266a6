import type { Hints } from '@tidewatch/schema/raw-record'
import { contentType } from '../web/content-type.ts'
import { ArchiveEntries } from './archive-entry.ts'
import { readAnswer } from './http-answer.ts'
import { type Container, type Found, refusal, type Source } from './source.ts'
import { type WarcRecord, warcRecords } from './warc-records.ts'

/** Records that hold no page: the archive's own bookkeeping. */
const BOOKKEEPING = new Set(['warcinfo', 'request', 'metadata'])

/** Reads a web archive: each page that was answered as a source of its own, with its address and its day. */
export async function* readWarc(source: Source, container: Container): AsyncGenerator<Found> {
  const entries = new ArchiveEntries(source, container)
  let pages = 0
  let others = 0
  try {
    for await (const record of warcRecords(source.bytes)) {
      if (BOOKKEEPING.has(record.fields.get('warc-type') ?? '')) others += 1
      else {
        pages += 1
        yield* readRecord(record, entries)
      }
      if (!entries.mayGoOn) break
    }
  } catch (error) {
    yield* entries.summary()
    throw error
  }
  yield* entries.close()
  if (pages > 0) return
  const records = others === 1 ? '1 record' : `${others} records`
  yield refusal(
    { file: source.file, line: null },
    `it holds no page, only ${records} about the archive itself`,
  )
}

async function* readRecord({ fields, block }: WarcRecord, entries: ArchiveEntries): AsyncGenerator<Found> {
  const type = fields.get('warc-type') ?? ''
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
  const name = url || `record ${fields.get('warc-record-id') ?? ''}`
  const left = whyLeftOut(type, url)
  if (left) return entries.leaveOut(name, left)
  const hints = hintsOf(url, fields.get('warc-date'))
  const stated = fields.get('content-type')
  if (type !== 'response' || !/^application\/http\b/i.test(stated ?? 'application/http'))
    return yield* entries.read({ name, bytes: block, known: { ...contentType(stated), hints } })
  const { status, fields: http, body } = await readAnswer(block)
  if (status !== 200) return entries.leaveOut(name, 'answers without a page (redirects, errors)')
  yield* entries.read({ name, bytes: body, known: { ...contentType(http.get('content-type')), hints } })
}

function whyLeftOut(type: string, url: string): string | null {
  if (type === 'revisit') return 'repeats of pages archived before'
  if (!['response', 'resource', 'conversion'].includes(type)) return 'records of other kinds'
  if (/^(?:dns|whois):/i.test(url) || /^[a-z]+:\/\/[^/]*\/robots\.txt$/i.test(url))
    return 'notes of the crawler'
  return null
}

function hintsOf(url: string, date: string | undefined): Hints {
  const isDate = date !== undefined && !Number.isNaN(Date.parse(date))
  return { ...(/^https?:\/\//i.test(url) ? { url } : {}), ...(isDate ? { seenAt: date } : {}) }
}
