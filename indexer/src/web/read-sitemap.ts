import type { Hints } from '@tidewatch/schema/raw-record'
import { type Found, refusal } from '../read/source.ts'
import { type AddressOptions, MOST_PAGES } from './address-options.ts'
import { inWords } from './in-words.ts'
import { NOTHING_KNOWN, versionOf } from './known.ts'
import { patience, readPage } from './read-page.ts'
import type { Listed } from './sitemap.ts'
import { type SitemapPages, sitemapPages } from './sitemap-pages.ts'
import type { WebAnswer } from './web.ts'
import { WebError } from './web-error.ts'

/** The pages that a sitemap lists, newest first, up to the limit; says how many were left out. */
export async function* readSitemap(
  answer: WebAnswer,
  address: string,
  options: AddressOptions,
): AsyncGenerator<Found> {
  const { known = NOTHING_KNOWN, signal } = options
  const listed = await sitemapPages(answer, options)
  const { pages, failed, leftOut } = listed
  yield* failed
  tell(address, listed, options)
  const patient = patience()
  for (const [at, page] of pages.entries()) {
    const lost = patient.lost()
    if (lost) {
      for (const rest of pages.slice(at)) known.fail(rest.url, versionOf(rest))
      return yield refusal({ file: address, line: null }, givenUp(pages.length - at, lost))
    }
    if (signal?.aborted) return
    yield* readListed(page, patient, options)
  }
  // A sitemap is known only where nothing of it is left for another time.
  if (leftOut === 0 && !patient.hasFailed())
    for (const sitemap of listed.read) known.take(sitemap.url, versionOf(sitemap))
}

async function* readListed(
  page: Listed,
  patient: ReturnType<typeof patience>,
  options: AddressOptions,
): AsyncGenerator<Found> {
  const { known = NOTHING_KNOWN } = options
  try {
    const found = await readPage(page.url, hintsOf(page), options)
    patient.succeeded()
    yield* found
    known.take(page.url, versionOf(page))
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    patient.failed(error)
    if (error.passes) known.fail(page.url, versionOf(page))
    else known.take(page.url, versionOf(page))
    yield refusal({ file: page.url, line: null }, error.message)
  }
}

/** A sitemap for news says when and under what title an article came out. */
const hintsOf = ({ title, published }: Listed): Hints => ({
  ...(title ? { title } : {}),
  ...(published ? { dates: [{ value: published, origin: 'feed' as const }] } : {}),
})

const givenUp = (left: number, { message }: WebError) =>
  `${left} more of its pages were not asked, as it is no use at present: ${message}`

const whole = (count: number) => count.toLocaleString('en')

function tell(address: string, found: SitemapPages, { say, web, limit = MOST_PAGES }: AddressOptions): void {
  const { pages, listed, leftOut, unread } = found
  if (!say || pages.length === 0) return
  const older = unread > 0 ? `; ${whole(unread)} older sitemaps of it were not read` : ''
  const cut = leftOut > 0 ? `, ${whole(leftOut)} older ones are left out (--limit ${limit})` : ''
  const time = inWords(pages.length * Math.max(web.settings.paceMs, 100))
  say(`${address} lists ${whole(listed)} pages: reading ${whole(pages.length)}${cut}${older}; about ${time}`)
}
