import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOpml, writeOpml } from './opml.ts'

test('the feeds of all folders of a list are found, each once', () => {
  const list = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="News"><outline text="A" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
      <outline text="Deeper"><outline text="B" xmlUrl=" https://b.example/feed "/></outline></outline>
    <outline text="A again" xmlUrl="https://a.example/feed?x=1&amp;y=2"/><outline text="no feed"/>
    <outline text="local" xmlUrl="file:///etc/passwd"/></body></opml>`
  expect(readOpml(list)).toEqual(['https://a.example/feed?x=1&y=2', 'https://b.example/feed'])
})

test('what is no list of feeds is refused in words', () => {
  expect(() => readOpml('<html><body>hello</body></html>')).toThrow('it is no OPML file')
  expect(() => readOpml('not even XML')).toThrow('it is no OPML file')
  expect(() => readOpml('<opml version="2.0"><body><outline text="a"/></body></opml>')).toThrow(
    'no address of a feed',
  )
})

test('a list that was written is read again to the letter', () => {
  const addresses = fc.uniqueArray(fc.webUrl({ withQueryParameters: true }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(addresses, (list) => {
      expect(readOpml(writeOpml(list))).toEqual(list)
    }),
    { numRuns: 30 },
  )
})
