import { createHash } from 'node:crypto'
import type { Refusal } from '@tidewatch/schema/raw-record'
import { readSource } from '../read/read-source.ts'
import type { Found } from '../read/source.ts'
import { type AddressOptions, MOST_PAGES } from './address-options.ts'
import { type Completed, completeEntry, isOnlySummary } from './complete-entry.ts'
import { asEntry, type Entry } from './entry.ts'
import { plainText } from './is-summary.ts'
import { NOTHING_KNOWN } from './known.ts'
import { patience } from './read-page.ts'
import type { WebAnswer } from './web.ts'
import { webSource } from './web-source.ts'

/**
 * The entries of a feed; of those that hold only a summary, the page that they link to. What the feed itself gives
 * comes first and together, as records of one file do.
 */
export async function* readFeed(
  answer: WebAnswer,
  address: string,
  options: AddressOptions,
): AsyncGenerator<Found> {
  const { known = NOTHING_KNOWN } = options
  const summaries: Entry[] = []
  const repeated: Refusal[] = []
  let hasNews = false
  for await (const found of readSource(webSource(answer, address))) {
    const entry = asEntry(found, answer.url)
    const [key, version] = entry ? [keyOf(entry), versionOf(entry)] : [hash(JSON.stringify(found)), '']
    if (known.has(key, version)) {
      if (found.kind === 'refusal') repeated.push(found)
    } else if (entry && isOnlySummary(entry)) summaries.push(entry)
    else {
      hasNews = true
      yield entry ?? found
      known.take(key, version)
    }
  }
  // A refusal that did not come again would count as settled; alone it is no news.
  if (hasNews || summaries.length > 0) yield* repeated
  yield* readBehind(summaries, options)
}

/** The pages behind entries, then the entries whose pages brought nothing. */
async function* readBehind(summaries: readonly Entry[], options: AddressOptions): AsyncGenerator<Found> {
  const { known = NOTHING_KNOWN, limit = MOST_PAGES, pages = true, signal } = options
  const patient = patience()
  const left: Completed[] = []
  for (const [at, entry] of summaries.entries()) {
    if (signal?.aborted) return
    const completed = await completeEntry(entry, patient, { ...options, pages: pages && at < limit })
    if (completed.page === null) left.push(completed)
    else {
      yield* completed.page
      known.take(keyOf(entry), versionOf(entry))
    }
  }
  for (const { entry, again } of left) {
    yield entry
    if (again) known.fail(keyOf(entry), versionOf(entry))
    else known.take(keyOf(entry), versionOf(entry))
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** An entry is the same as long as its id is, or else its address. */
const keyOf = ({ fields: { id, url, title } }: Entry) => hash(String(id ?? url ?? title ?? ''))

/** Of what an article says: feeds change counts, signatures and tracking with every answer. */
const versionOf = ({ fields, markup, hints }: Entry) =>
  hash(
    JSON.stringify([
      fields.title,
      hints?.dates,
      plainText(String(markup ?? fields.body ?? fields.summary ?? '')),
    ]),
  )
