const FEED_TYPES = /application\/(?:rss|atom|feed)\+(?:xml|json)/i
const MOST = 10

/** The feeds that a page names in its head. */
export function namedFeeds(html: string, base: string): string[] {
  const links = html.match(/<link\b[^>]{1,2000}>/gi) ?? []
  const addresses = links
    .filter((link) => /\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(link) && FEED_TYPES.test(link))
    .map(
      (link) => /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link)?.slice(1).find(Boolean) ?? '',
    )
    .map((href) => href.replaceAll('&amp;', '&').trim())
    .filter((href) => href !== '' && URL.canParse(href, base))
    .map((href) => new URL(href, base).href)
  return [...new Set(addresses)].slice(0, MOST)
}
