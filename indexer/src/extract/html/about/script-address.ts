import type { Page } from '../body/dom.ts'
import { textOf, walk } from '../walk.ts'

const ADDRESS =
  /\b(?:(?:page|share|comment|article|doc|news|canonical|current|cur|content|post|self)_?-?(?:url|link|href))["']?\s*[:=]\s*["']((?:https?:)?(?:\\?\/){2}[^"'\s<>]{4,500})["']/gi
const FILE = /\.(?:png|jpe?g|gif|webp|svg|ico|js|css|json|mp4|swf|php)(?:[?#]|$)/i
/** Addresses of single pages end in a number, a name with a number, or a page's ending. */
const PAGE = /\d[^/]*\/?$|\.s?html?$/i
const LONGEST = 200_000

/** Addresses that scripts of the page give as its own, for what shares it or comments on it. */
export function scriptAddresses(page: Page): string[] {
  const found: string[] = []
  for (const node of walk(page)) {
    if (node.localName !== 'script') continue
    const source = textOf(node)
    if (source.length > LONGEST) continue
    for (const [, address = ''] of source.matchAll(ADDRESS)) found.push(address.replaceAll('\\/', '/'))
  }
  return found.filter((address) => !FILE.test(address) && PAGE.test(address.split(/[?#]/)[0] ?? ''))
}
