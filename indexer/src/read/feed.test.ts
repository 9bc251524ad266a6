import { describe, expect, test } from 'vitest'
import { readFeed } from './feed.ts'
import { collect, inChunks } from './testing/bytes.ts'

const read = (xml: string, chunk = 1 << 16) =>
  collect(readFeed({ file: 'a.xml', name: 'a.xml', bytes: inChunks(Buffer.from(xml), [chunk]) }))

const rss = (
  items: string,
  channel = '<title>The Bay &amp;amp; Tide</title><link>https://bay.example/</link>',
) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`
const atom = (entries: string, feed = '<title>The Bay</title>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://bay.example/news/">${feed}${entries}</feed>`

test('reads an item of RSS with all that an article needs', async () => {
  const item = `<item>
    <title>Tide &lt;b&gt;rises&lt;/b&gt;</title>
    <link>/2024/tide</link>
    <guid isPermaLink="false">tide-1</guid>
    <pubDate>Tue, 05 Mar 2024 10:00:00 +0800</pubDate>
    <dc:creator>A. Lee</dc:creator>
    <author>b@bay.example (B. Wu)</author>
    <category>Sea</category><category>Ports</category>
    <description>In short</description>
    <content:encoded><![CDATA[<p>In &amp; out</p><p>of port</p>]]></content:encoded>
    <source url="https://other.example/rss">The Other</source>
    <enclosure url="https://bay.example/a.mp3" type="audio/mpeg" length="1"/>
  </item>`
  expect(await read(rss(item))).toEqual([
    {
      kind: 'fields',
      origin: { file: 'a.xml', line: 1 },
      fields: {
        title: 'Tide rises',
        url: 'https://bay.example/2024/tide',
        author: ['A. Lee', 'B. Wu'],
        keywords: ['Sea', 'Ports'],
        summary: 'In short',
        source: 'The Bay & Tide',
        claimedOrigin: 'The Other',
      },
      markup: '<p>In &amp; out</p><p>of port</p>',
      hints: { dates: [{ value: 'Tue, 05 Mar 2024 10:00:00 +0800', origin: 'feed' }] },
    },
  ])
})

test('reads an entry of Atom, whatever the prefix and wherever the text is cut', async () => {
  const entry = `<entry><title type="html">Tide &amp;amp; moon</title><id>tag:1</id>
    <link rel="enclosure" href="a.mp3"/><link rel="related" href="r"/><link href="tide?a=1&amp;b=2"/>
    <updated>2024-03-06T00:00:00Z</updated><published>2024-03-05T00:00:00Z</published>
    <category term="sea" label="The sea"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Up &lt; down</p></div></content></entry>`
  const plain = atom(entry, '<title>The Bay</title><author><name>C. Ma</name></author>')
  const prefixed = plain
    .replace('xmlns=', 'xmlns:a=')
    .replace(/<(\/?)(feed|entry|title|id|link|updated|published|category|content|author|name)\b/g, '<$1a:$2')
  const expected = [
    {
      fields: {
        title: 'Tide & moon',
        url: 'https://bay.example/news/tide?a=1&b=2',
        author: ['C. Ma'],
        section: 'The sea',
        keywords: ['The sea'],
        source: 'The Bay',
      },
      hints: {
        language: 'en',
        dates: [
          { value: '2024-03-05T00:00:00Z', origin: 'feed' },
          { value: '2024-03-06T00:00:00Z', origin: 'feed' },
        ],
      },
      markup: expect.stringContaining('<p>Up &lt; down</p>'),
    },
  ]
  for (const xml of [plain, prefixed])
    for (const chunk of [7, 1 << 16]) expect(await read(xml, chunk)).toMatchObject(expected)
})

test('reads RDF, whose items stand outside the channel', async () => {
  const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel><title>The Bay</title></channel>
    <item rdf:about="https://bay.example/1"><title>Tide</title><description>Up</description></item></rdf:RDF>`
  expect(await read(xml)).toMatchObject([
    { fields: { title: 'Tide', body: 'Up', url: 'https://bay.example/1', source: 'The Bay' } },
  ])
})

describe('takes an address only where it leads to the article', () => {
  test.each([
    ['<guid>https://bay.example/g</guid>', 'https://bay.example/g'],
    ['<guid isPermaLink="false">https://bay.example/g</guid>', undefined],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<link>https://bay.example/get?a=1&b=2</link>', 'https://bay.example/get?a=1&b=2'],
    ['<comments>https://bay.example/c</comments>', undefined],
  ])('%s', async (link, url) => {
    const [found] = await read(rss(`<item><title>t</title>${link}</item>`))
    expect(found?.kind === 'fields' && found.fields.url).toBe(url)
  })
})

test('reads on behind broken XML, and refuses the entry that the feed ends in', async () => {
  const xml = rss('<item><title>a & b</title><x:y>&nbsp;</x:y></item><item><title>c<br></title></item>')
  expect(await read(`${xml.slice(0, xml.indexOf('</channel>'))}<item><title>cut`)).toMatchObject([
    { fields: { title: 'a & b' } },
    { fields: { title: 'c' } },
    { kind: 'refusal', origin: { line: 3 }, reason: expect.stringContaining('ends in the middle') },
  ])
})

test('says which entries hold nothing, and which feed holds none', async () => {
  expect(await read(rss('<item><title>a</title></item><item><title> </title></item>'))).toMatchObject([
    { kind: 'fields' },
    { kind: 'refusal', origin: { line: 2 } },
  ])
  expect(await read(rss(''))).toMatchObject([
    { kind: 'refusal', origin: { line: null }, reason: 'the feed “The Bay & Tide” has no entries' },
  ])
})

test('expands no entities of its own making and outlives deep nesting', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>x &b;</title></item>')}`
  expect(await read(bomb)).toMatchObject([{ fields: { title: 'x &b;' } }])
  const deep = rss(`<item><title>x</title><description>${'<i>'.repeat(50_000)}y</description></item>`)
  expect(await read(deep)).toMatchObject([{ fields: { title: 'x' } }])
})
