import { decodeText } from '../read/encoding.ts'
import { toHead } from '../read/head.ts'
import { rootOf } from '../read/sniff-xml.ts'
import { type Found, refusal } from '../read/source.ts'
import { type AddressOptions, MOST_PAGES } from './address-options.ts'
import { contentType } from './content-type.ts'
import { versionOf } from './known.ts'
import { newestPages } from './newest-pages.ts'
import { type Listed, newestFirst, parseSitemap } from './sitemap.ts'
import { unpackFile } from './unpack.ts'
import type { WebAnswer } from './web.ts'
import { WebError } from './web-error.ts'

/** As the protocol allows. */
export const LARGEST_SITEMAP = 50 * 1024 * 1024
const MOST_SITEMAPS = 50

export type SitemapPages = {
  /** The newest that are not known, how many are listed in all, and how many are beyond the limit. */
  pages: Listed[]
  listed: number
  leftOut: number
  /** Sitemaps of an index that were read, how many were not, and what went wrong with some. */
  read: Listed[]
  unread: number
  failed: Found[]
}

/** The pages of a sitemap, or of the sitemaps that an index lists, newest first. */
export async function sitemapPages(answer: WebAnswer, options: AddressOptions): Promise<SitemapPages> {
  const { web, signal, known, limit = MOST_PAGES } = options
  const newest = newestPages(limit, known)
  const seen = new Set<string>([answer.url])
  const read: Listed[] = []
  const failed: Found[] = []
  let waiting: Listed[] = []
  let unread = 0

  async function take({ bytes, url, headers }: WebAnswer): Promise<void> {
    const plain = await unpackFile(bytes, LARGEST_SITEMAP)
    const { text, isIndex } = decode(plain, headers['content-type'])
    const listed = parseSitemap(text, url)
    if (!isIndex) return newest.add(listed)
    const fresh = listed.filter((one) => !seen.has(one.url))
    for (const one of fresh) seen.add(one.url)
    waiting = newestFirst([...waiting, ...fresh])
  }

  async function takeInner(sitemap: Listed): Promise<void> {
    try {
      await take(await web.get(sitemap.url, { signal, largestBytes: LARGEST_SITEMAP }))
      read.push(sitemap)
    } catch (error) {
      if (!(error instanceof WebError)) throw error
      failed.push(refusal({ file: sitemap.url, line: null }, error.message))
    }
  }

  const isKnown = (one: Listed) => one.modified !== null && known?.has(one.url, versionOf(one)) === true

  await take(answer)
  for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
    if (isKnown(next)) continue
    if (read.length + failed.length >= MOST_SITEMAPS || newest.areAllNewerThan(next)) unread += 1
    else await takeInner(next)
  }
  return { ...newest.all(), read, unread, failed }
}

function decode(bytes: Buffer, type: string | undefined): { text: string; isIndex: boolean } {
  const { charset } = contentType(type)
  const { text } = decodeText(bytes, { declared: charset, kind: 'xml' })
  const head = toHead(bytes.subarray(0, 64 * 1024), false, { name: '', ...(charset ? { charset } : {}) })
  return { text, isIndex: rootOf(head)?.name === 'sitemapindex' }
}
