import { BadParameter } from '@tidewatch/corpus/bad-parameter'
import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import { identify } from '@tidewatch/indexer/extract/identity'
import { isWebUrl, sameUrl } from '@tidewatch/indexer/extract/web-url'
import type { LoadRefusal } from '@tidewatch/schema/ledger'

/** An article, or what became of an address that is none: how many articles it brought, and why it was refused. */
export type Known = { stored: StoredArticle } | { brought: number; refusals: LoadRefusal[] }

const MOST_REFUSALS = 20

/** A pasted address with the protocol that is easily left out; `BadParameter` where it is none. */
export function webAddress(pasted: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(pasted) ? pasted : `https://${pasted}`
  if (isWebUrl(address) && new URL(address).hostname.includes('.')) return address
  throw new BadParameter('url', `“${pasted}” is no address of a page: one begins with https:// or http://`)
}

/** The article of an address, however its protocol, tracking or closing slash are written; else what became of it. */
export function findByAddress(corpus: Corpus, url: string): Known {
  const made = { id: null, ownUrl: url, source: '', title: '', day: null, body: '', isRecord: false }
  const stored = corpus.article(identify(made).id) ?? ofAddress(corpus, url)
  if (stored) return { stored }
  const brought = [...new Set(spellings(url).flatMap(corpus.broughtFrom))]
  const [only, ...others] = brought
  const alone = only !== undefined && others.length === 0 ? corpus.byNumber(only) : null
  return alone ? { stored: alone } : { brought: brought.length, refusals: refusalsOf(corpus, url) }
}

/** One whose id was given, and not made of its address. */
function ofAddress(corpus: Corpus, url: string): StoredArticle | null {
  const wanted = sameUrl(url)
  const { host, pathname } = new URL(url)
  const part = `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase()
  const found = corpus.addresses(part).find((one) => sameUrl(one.url) === wanted)
  return found ? corpus.byNumber(found.n) : null
}

function refusalsOf({ ledger }: Corpus, url: string): LoadRefusal[] {
  const wanted = sameUrl(url)
  const found: LoadRefusal[] = []
  for (const under of spellings(url)) {
    for (const refusal of ledger.refusals({ under, state: 'all' })) {
      // What lies below the address comes along.
      if (isWebUrl(refusal.file) && sameUrl(refusal.file) === wanted) found.push(refusal)
      if (found.length === MOST_REFUSALS) return found
    }
  }
  return found
}

/** How a load may have written the address. */
function spellings(url: string): string[] {
  const bare = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
  return ['https://', 'http://', 'https://www.', 'http://www.'].flatMap((start) => [
    start + bare,
    `${start}${bare}/`,
  ])
}
