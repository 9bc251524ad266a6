import type { Head } from '../read/head.ts'
import { isJsonFeed } from '../read/sniff-json.ts'
import { isFeed, isWxr, rootOf } from '../read/sniff-xml.ts'

export type WebKind = 'feed' | 'sitemap' | 'other'

/** Whether an answer is a feed, a sitemap (or an index of them), or neither, by what it holds. */
export function kindOf(head: Head): WebKind {
  if (isWxr(head)) return 'other'
  if (isFeed(head) || isJsonFeed(head)) return 'feed'
  const root = rootOf(head)?.name
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap'
  return isListOfAddresses(head) ? 'sitemap' : 'other'
}

/** A sitemap may be a plain text with an address a line. */
function isListOfAddresses({ text, isWhole }: Head): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const complete = isWhole ? lines : lines.slice(0, -1)
  return complete.length > 1 && complete.every((line) => /^https?:\/\/\S+\s*$/i.test(line))
}
