import { toHead } from '../read/head.ts'
import { readSource } from '../read/read-source.ts'
import { type Found, refusal } from '../read/source.ts'
import type { AddressOptions } from './address-options.ts'
import { contentType } from './content-type.ts'
import { withoutAddress } from './entry.ts'
import { kindOf, type WebKind } from './kind-of.ts'
import { readFeed } from './read-feed.ts'
import { readSitemap } from './read-sitemap.ts'
import { LARGEST_SITEMAP } from './sitemap-pages.ts'
import { unpackFile } from './unpack.ts'
import type { Web, WebAnswer } from './web.ts'
import { WebError } from './web-error.ts'
import { webSource } from './web-source.ts'

/**
 * What stands at an address of the web: a page, the entries of a feed, the pages of a sitemap. What can't be read
 * comes as a refusal with the address as its file.
 */
export async function* readAddress(address: string, options: AddressOptions): AsyncGenerator<Found> {
  const { web, signal } = options
  try {
    const answer = await web.get(address, { signal, largestBytes: largestOf(address, web) })
    yield* readAnswer(answer, address, options)
  } catch (error) {
    if (signal?.aborted) return
    if (!(error instanceof WebError)) throw error
    yield refusal({ file: address, line: null }, error.message)
  }
}

/** What an answer from an address holds, as far as it was read when `signal` ended it. */
export async function* readAnswer(
  answer: WebAnswer,
  address: string,
  options: AddressOptions,
): AsyncGenerator<Found> {
  try {
    yield* readByKind(answer, address, options)
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
}

async function* readByKind(
  answer: WebAnswer,
  address: string,
  options: AddressOptions,
): AsyncGenerator<Found> {
  const kind = await answerKind(answer)
  if (kind === 'feed') yield* readFeed(answer, address, options)
  else if (kind === 'sitemap') yield* readSitemap(answer, address, options)
  else for await (const found of readSource(webSource(answer, address))) yield withoutAddress(found)
}

export async function answerKind({ bytes, headers }: WebAnswer): Promise<WebKind> {
  const plain = await unpackFile(bytes, LARGEST_SITEMAP)
  return kindOf(
    toHead(plain.subarray(0, 64 * 1024), plain.length <= 64 * 1024, {
      name: '',
      ...contentType(headers['content-type']),
    }),
  )
}

/** The protocol lets sitemaps be larger than we take pages to be. */
export const largestOf = (address: string, web: Web): number =>
  /sitemap|\.xml(?:\.gz)?$/i.test(address)
    ? Math.max(LARGEST_SITEMAP, web.settings.largestBytes)
    : web.settings.largestBytes
