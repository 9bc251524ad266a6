import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestPages } from './newest-pages.ts'
import { changedAt, type Listed, newestFirst } from './sitemap.ts'

const page = fc.record({
  url: fc.nat(40).map((at) => `https://news.example/${at}`),
  modified: fc.option(
    fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
  ),
  published: fc.constant(null),
  title: fc.constant(null),
})

test('the newest of all are kept, in whatever portions they come', () => {
  const portions = fc.array(fc.uniqueArray(page, { selector: ({ url }) => url }), { maxLength: 5 })
  fc.assert(
    fc.property(portions, fc.integer({ min: 1, max: 10 }), (given, limit) => {
      const unique = uniqueByUrl(given)
      const newest = newestPages(limit)
      for (const portion of unique) newest.add(portion)
      const { pages, leftOut } = newest.all()
      const all = unique.flat()
      const expected = newestFirst(all).slice(0, limit)
      expect(pages.map(changedAt)).toEqual(expected.map(changedAt))
      expect(pages.length + leftOut).toBe(all.length)
    }),
  )
})

function uniqueByUrl(portions: Listed[][]): Listed[][] {
  const seen = new Set<string>()
  return portions.map((portion) => portion.filter(({ url }) => !seen.has(url) && seen.add(url)))
}
