import { createHash } from 'node:crypto'
import { readSource } from '../read/read-source.ts'
import type { Found } from '../read/source.ts'
import { type AddressOptions, MOST_PAGES } from './address-options.ts'
import { completeEntry } from './complete-entry.ts'
import { type Entry, isEntry } from './entry.ts'
import { plainText } from './is-summary.ts'
import { NOTHING_KNOWN } from './known.ts'
import { patience } from './read-page.ts'
import type { WebAnswer } from './web.ts'
import { webSource } from './web-source.ts'

/** The entries of a feed; of those that hold only a summary, the page that they link to. */
export async function* readFeed(
  answer: WebAnswer,
  address: string,
  options: AddressOptions,
): AsyncGenerator<Found> {
  const { known = NOTHING_KNOWN, limit = MOST_PAGES, signal } = options
  const patient = patience()
  let pages = 0
  for await (const found of readSource(webSource(answer, address))) {
    if (signal?.aborted) return
    if (!isEntry(found)) {
      yield found
      continue
    }
    const key = keyOf(found)
    const version = versionOf(found)
    if (known.has(key, version)) continue
    const completed = await completeEntry(found, patient, {
      ...options,
      pages: options.pages !== false && pages < limit,
    })
    if (completed.asked) pages += 1
    yield* completed.found
    if (completed.again) known.fail(key, version)
    else known.take(key, version)
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
