import { decodeText } from '../read/encoding.ts'
import { toHead } from '../read/head.ts'
import { rootOf } from '../read/sniff-xml.ts'
import { type Found, refusal } from '../read/source.ts'
import { type AddressOptions, MOST_PAGES } from './address-options.ts'
import { contentType } from './content-type.ts'
import { versionOf } from './known.ts'
import { changedAt, type Listed, newestFirst, parseSitemap } from './sitemap.ts'
import { unpackFile } from './unpack.ts'
import type { WebAnswer } from './web.ts'
import { WebError } from './web-error.ts'

/** As the protocol allows. */
export const LARGEST_SITEMAP = 50 * 1024 * 1024
const MOST_SITEMAPS = 50

export type SitemapPages = {
  pages: Listed[]
  /** Sitemaps of an index that were read, those that were not, and what went wrong with some. */
  read: Listed[]
  unread: number
  failed: Found[]
}

/** The pages of a sitemap, or of the sitemaps that an index lists, newest first. */
export async function sitemapPages(answer: WebAnswer, options: AddressOptions): Promise<SitemapPages> {
  const { web, signal, known, limit = MOST_PAGES } = options
  const found: SitemapPages = { pages: [], read: [], unread: 0, failed: [] }
  const seen = new Set<string>([answer.url])
  let waiting: Listed[] = []

  async function take({ bytes, url, headers }: WebAnswer): Promise<void> {
    const plain = await unpackFile(bytes, LARGEST_SITEMAP)
    const { text, isIndex } = decode(plain, headers['content-type'])
    const listed = parseSitemap(text, url)
    if (isIndex) waiting = newestFirst([...waiting, ...listed.filter((one) => isNew(one, seen))])
    else found.pages = newestFirst([...found.pages, ...listed.filter((one) => isNew(one, seen))])
  }

  const isKnown = (one: Listed) => one.modified !== null && known?.has(one.url, versionOf(one)) === true
  /** No page of a sitemap is newer than the sitemap itself. */
  const isOlderThanAll = (one: Listed) => {
    const last = found.pages[limit - 1]
    return last !== undefined && one.modified !== null && changedAt(one) < changedAt(last)
  }

  await take(answer)
  for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
    if (isKnown(next)) continue
    if (found.read.length >= MOST_SITEMAPS || isOlderThanAll(next)) {
      found.unread += 1
      continue
    }
    try {
      await take(await web.get(next.url, { signal, largestBytes: LARGEST_SITEMAP }))
      found.read.push(next)
    } catch (error) {
      if (!(error instanceof WebError)) throw error
      found.failed.push(refusal({ file: next.url, line: null }, error.message))
    }
  }
  return found
}

function isNew({ url }: Listed, seen: Set<string>): boolean {
  if (seen.has(url)) return false
  seen.add(url)
  return true
}

function decode(bytes: Buffer, type: string | undefined): { text: string; isIndex: boolean } {
  const { charset } = contentType(type)
  const { text } = decodeText(bytes, { declared: charset, kind: 'xml' })
  const head = toHead(bytes.subarray(0, 64 * 1024), false, { name: '', ...(charset ? { charset } : {}) })
  return { text, isIndex: rootOf(head)?.name === 'sitemapindex' }
}
