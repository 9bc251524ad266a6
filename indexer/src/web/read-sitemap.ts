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
  const { known = NOTHING_KNOWN, limit = MOST_PAGES, signal } = options
  const listed = await sitemapPages(answer, options)
  yield* listed.failed
  const wanted = listed.pages.filter((page) => !known.has(page.url, versionOf(page)))
  const chosen = wanted.slice(0, limit)
  tell(address, { listed, wanted: wanted.length, chosen: chosen.length }, options)
  for (const page of wanted.slice(limit)) known.leave(page.url, versionOf(page))
  const patient = patience()
  for (const [at, page] of chosen.entries()) {
    const lost = patient.lost()
    if (lost) {
      for (const rest of chosen.slice(at)) known.fail(rest.url, versionOf(rest))
      return yield refusal({ file: address, line: null }, givenUp(chosen.length - at, lost))
    }
    if (signal?.aborted) return
    yield* readListed(page, patient, options)
  }
  if (listed.failed.length === 0)
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

type Extent = { listed: SitemapPages; wanted: number; chosen: number }

function tell(
  address: string,
  { listed, wanted, chosen }: Extent,
  { say, web, limit = MOST_PAGES }: AddressOptions,
) {
  if (!say || chosen === 0) return
  const whole = (count: number) => count.toLocaleString('en')
  const unread = listed.unread > 0 ? `; ${whole(listed.unread)} older sitemaps of it were not read` : ''
  const left = wanted - chosen
  const cut = left > 0 ? `, ${whole(left)} older ones are left out (--limit ${limit})` : ''
  const time = inWords(chosen * Math.max(web.settings.paceMs, 100))
  say(
    `${address} lists ${whole(listed.pages.length)} pages: reading ${whole(chosen)}${cut}${unread}; about ${time}`,
  )
}
