import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { Found } from '../read/source.ts'
import { toArticle } from '../to-article.ts'
import type { AddressOptions } from './address-options.ts'
import { readAddress } from './read-address.ts'
import { htmlPage, longText, rss, sitemap, sitemapIndex } from './testing/feeds.ts'
import { type Page, type Site, serve, testWeb } from './testing/serve.ts'
import { openWeb } from './web.ts'

const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function site(pages: Record<string, Page>): Promise<Site> {
  const made = await serve(pages)
  sites.push(made)
  return made
}

async function read(address: string, options: Partial<AddressOptions> = {}): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of readAddress(address, { web: openWeb(testWeb()), ...options })) found.push(one)
  return found
}

const reasons = (found: Found[]) => found.map((one) => (one.kind === 'refusal' ? one.reason : one.kind))
const files = (found: Found[]) => found.map(({ origin }) => new URL(origin.file).pathname)

test('a page is one record with its final address and when it was seen', async () => {
  const { url } = await site({
    '/old': (_, response) => response.writeHead(302, { location: '/a.html' }).end(),
    '/a.html': htmlPage('Bridge opens', longText('the bridge')),
  })
  const [page, ...rest] = await read(url('/old'))
  expect(rest).toEqual([])
  expect(page).toMatchObject({
    kind: 'html',
    origin: { file: url('/old'), line: null },
    hints: { url: url('/a.html') },
  })
  expect(page?.kind === 'html' && Date.parse(page.hints?.seenAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
})

test('the charset that only the server states is used', async () => {
  // 港口 in GBK, too short for a guess.
  const body = Buffer.concat([
    Buffer.from('<html><body><p>'),
    Buffer.from([0xb8, 0xdb, 0xbf, 0xda]),
    Buffer.from('</p>'),
  ])
  const { url } = await site({
    '/a': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset="GBK"' }).end(body),
  })
  expect(await read(url('/a'))).toMatchObject([{ kind: 'html', html: expect.stringContaining('港口') }])
})

test('what can not be read is refused with its address', async () => {
  const { url } = await site({ '/robots.txt': 'User-agent: *\nDisallow: /closed' })
  expect(await read(url('/closed'))).toEqual([
    { kind: 'refusal', origin: { file: url('/closed'), line: null }, reason: 'robots.txt does not allow it' },
  ])
  expect(reasons(await read(url('/nothing')))).toEqual(['404: there is no such page'])
  const web = openWeb(testWeb({ privateAddresses: 'none', ports: [8080] }))
  expect(reasons(await read('http://10.0.0.5:8080/', { web }))).toEqual([
    'it leads to 10.0.0.5, an address of a private network; ALLOW_PRIVATE_ADDRESSES=1 allows that',
  ])
})

test('whole entries of a feed are taken as they are, summaries are completed by their pages', async () => {
  const whole = longText('the tides')
  const { url, asked } = await site({
    '/news/feed.xml': rss([
      { link: 'whole.html', title: 'Tides', text: whole, date: 'Tue, 04 Mar 2025 10:00:00 +0800' },
      {
        link: '../short.html',
        title: 'Bridge',
        text: 'The bridge opens.',
        date: 'Wed, 05 Mar 2025 10:00:00 +0800',
      },
    ]).replace('<link>/</link>', ''),
    '/short.html': htmlPage('Bridge opens', longText('the bridge')),
  })
  const found = await read(url('/news/feed.xml'))
  expect(found).toMatchObject([
    {
      kind: 'fields',
      origin: { file: url('/news/feed.xml'), line: 1 },
      fields: { url: url('/news/whole.html') },
    },
    {
      kind: 'html',
      origin: { file: url('/short.html'), line: null },
      hints: {
        url: url('/short.html'),
        title: 'Bridge',
        dates: [{ value: 'Wed, 05 Mar 2025 10:00:00 +0800', origin: 'feed' }],
      },
    },
  ])
  expect(asked).toEqual(['/robots.txt', '/news/feed.xml', '/short.html'])
})

test('a JSON feed is one, too', async () => {
  const { url, pages } = await site({ '/short.html': htmlPage('Bridge opens', longText('the bridge')) })
  pages['/feed.json'] = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Gazette',
    home_page_url: url('/'),
    items: [
      { id: '1', url: '/whole.html', title: 'Tides', content_text: longText('the tides') },
      {
        id: '2',
        url: '/short.html',
        title: 'Bridge',
        summary: 'The bridge opens.',
        date_published: '2025-03-05',
      },
    ],
  })
  const found = await read(url('/feed.json'))
  expect(found).toMatchObject([
    { kind: 'fields', fields: { title: 'Tides', url: url('/whole.html') } },
    { kind: 'html', hints: { url: url('/short.html'), title: 'Bridge', dates: [{ value: '2025-03-05' }] } },
  ])
  expect(found[0]).not.toHaveProperty('fields.id')
})

test('each record of a list at an address is an article of its own', async () => {
  const records = ['Tides', 'Bridge'].map((title) => JSON.stringify({ title, body: longText(title) }))
  const { url } = await site({ '/list.jsonl': records.join('\n') })
  const found = await read(url('/list.jsonl'))
  const made = found.map((one) => (one.kind === 'refusal' ? one : toArticle(one, { now: new Date() })))
  const ids = made.map((one) => ('article' in one ? one.article.id : one))
  expect(new Set(ids).size).toBe(2)
})

test('an entry whose page gives nothing stays, and says why', async () => {
  const { url } = await site({
    '/feed.xml': rss([
      { link: '/gone.html', title: 'Gone', text: 'A short one.' },
      { link: '/empty.html', title: 'Empty', text: 'Another short one that says more than its page.' },
    ]),
    '/empty.html': '<html><body><div id="app"></div></body></html>',
  })
  expect(await read(url('/feed.xml'))).toMatchObject([
    {
      kind: 'fields',
      hints: { notes: ["it is the feed's summary; its page could not be read: 404: there is no such page"] },
    },
    { kind: 'fields', hints: { notes: ["it is the feed's text; its page gave less"] } },
  ])
})

test('pages behind entries can be left alone', async () => {
  const { url, asked } = await site({ '/feed.xml': rss([{ link: '/a.html', title: 'A', text: 'Short.' }]) })
  expect(await read(url('/feed.xml'), { pages: false })).toMatchObject([{ kind: 'fields' }])
  expect(asked).not.toContain('/a.html')
})

test('a sitemap gives its newest pages and says how many are left out', async () => {
  const said: string[] = []
  const made = await site({})
  const page = (at: number) => ({ loc: made.url(`/${at}.html`), lastmod: `2025-03-0${at}` })
  for (const at of [1, 2, 3, 4]) made.pages[`/${at}.html`] = htmlPage(`News ${at}`, longText(`matter ${at}`))
  made.pages['/sitemap.xml'] = sitemap([
    page(2),
    page(4),
    page(1),
    { loc: made.url('/undated.html') },
    page(3),
  ])
  const found = await read(made.url('/sitemap.xml'), { limit: 2, say: (line) => said.push(line) })
  expect(files(found)).toEqual(['/4.html', '/3.html'])
  expect(said).toEqual([
    expect.stringContaining('lists 5 pages: reading 2, 3 older ones are left out (--limit 2)'),
  ])
})

test('an index of packed sitemaps is read newest first, a missing one is said', async () => {
  const made = await site({
    '/a.html': htmlPage('A', longText('a')),
    '/b.html': htmlPage('B', longText('b')),
  })
  made.pages['/sitemap.xml'] = sitemapIndex([
    { loc: made.url('/old.xml.gz'), lastmod: '2020-01-01' },
    { loc: '/new.xml.gz', lastmod: '2025-01-01' },
    { loc: made.url('/missing.xml') },
  ])
  made.pages['/old.xml.gz'] = gzipSync(sitemap([{ loc: made.url('/a.html'), lastmod: '2019-01-01' }]))
  made.pages['/new.xml.gz'] = gzipSync(sitemap([{ loc: made.url('/b.html') }, { loc: made.url('/b.html') }]))
  const found = await read(made.url('/sitemap.xml'))
  expect(reasons(found)).toEqual(['404: there is no such page', 'html', 'html'])
  expect(files(found)).toEqual(['/missing.xml', '/a.html', '/b.html'])
})

test('a sitemap for news lends its pages title and date; pictures in it are no pages', async () => {
  const made = await site({ '/a.html': htmlPage('A', longText('a')) })
  const extra = `<image:image><image:loc>/a.png</image:loc></image:image><news:news><news:publication_date>2025-03-04T05:06:07+08:00</news:publication_date><news:title>Ships &amp; tides</news:title></news:news>`
  made.pages['/news.xml'] = sitemap([{ loc: made.url('/a.html'), extra }])
  expect(await read(made.url('/news.xml'))).toMatchObject([
    { hints: { title: 'Ships & tides', dates: [{ value: '2025-03-04T05:06:07+08:00', origin: 'feed' }] } },
  ])
})

test('a list of addresses is a sitemap, one that breaks off gives what it has', async () => {
  const made = await site({
    '/a.html': htmlPage('A', longText('a')),
    '/b.html': htmlPage('B', longText('b')),
  })
  made.pages['/list.txt'] = `${made.url('/a.html')}\n${made.url('/b.html')}\n`
  expect(files(await read(made.url('/list.txt')))).toEqual(['/a.html', '/b.html'])
  made.pages['/cut.xml'] = `${sitemap([{ loc: made.url('/a.html') }]).slice(0, -20)}<url><loc>http`
  expect(files(await read(made.url('/cut.xml')))).toEqual(['/a.html'])
})

test('a site that fails page after page is left alone, and what was not asked is said', async () => {
  const failing: Page = (_, response) => response.writeHead(500).end()
  const made = await site(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}.html`, failing])))
  made.pages['/sitemap.xml'] = sitemap(
    Array.from({ length: 9 }, (_, at) => ({ loc: made.url(`/${at}.html`) })),
  )
  const found = await read(made.url('/sitemap.xml'))
  expect(found).toHaveLength(6)
  expect(found.at(-1)).toMatchObject({
    origin: { file: made.url('/sitemap.xml') },
    reason: '4 more of its pages were not asked, as it is no use at present: 500: the server failed',
  })
})

test('stopping ends the reading without a refusal', async () => {
  const stop = new AbortController()
  const made = await site({ '/b.html': () => stop.abort() })
  made.pages['/a.html'] = htmlPage('A', longText('a'))
  made.pages['/sitemap.xml'] = sitemap([{ loc: made.url('/a.html') }, { loc: made.url('/b.html') }])
  expect(files(await read(made.url('/sitemap.xml'), { signal: stop.signal }))).toEqual(['/a.html'])
})
