import { type Known, NOTHING_KNOWN, versionOf } from './known.ts'
import { changedAt, type Listed, newestFirst } from './sitemap.ts'

/** Keeps the newest `limit` of the pages that are not known, however many there are; those left out are counted. */
export function newestPages(limit: number, known: Known = NOTHING_KNOWN) {
  let kept: Listed[] = []
  let listed = 0
  let leftOut = 0
  return {
    add(pages: readonly Listed[]): void {
      listed += pages.length
      const wanted = new Map(kept.map((page) => [page.url, page]))
      for (const page of pages) if (!known.has(page.url, versionOf(page))) wanted.set(page.url, page)
      const sorted = newestFirst([...wanted.values()])
      kept = sorted.slice(0, limit)
      leftOut += sorted.length - kept.length
      for (const page of sorted.slice(limit)) known.leave(page.url, versionOf(page))
    },
    /** Whether a sitemap that last changed then can't hold a page that would be kept. */
    areAllNewerThan(sitemap: Listed): boolean {
      const last = kept[limit - 1]
      return last !== undefined && sitemap.modified !== null && changedAt(sitemap) < changedAt(last)
    },
    all: () => ({ pages: kept, listed, leftOut }),
  }
}
