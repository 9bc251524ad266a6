import { setTimeout as sleep } from 'node:timers/promises'
import { type Follows, openFollows } from '@tidewatch/corpus/follows'
import { openTestCorpus, type TestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { htmlPage, longText, rss, sitemap, sitemapIndex, type TestEntry } from '../web/testing/feeds.ts'
import { type Page, type Site, serve, testWeb } from '../web/testing/serve.ts'
import { openWeb } from '../web/web.ts'
import { addFollowed } from './add-followed.ts'
import { followOnce, keepFollowing } from './keep-following.ts'

let used: TestCorpus
let follows: Follows
let made: Site
let said: string[] = []
const never = new AbortController().signal

beforeAll(async () => {
  used = await openTestCorpus()
})
afterAll(() => used.close())
beforeEach(async () => {
  said = []
  made = await serve({})
  follows = openFollows(used.dataDir)
})
afterEach(async () => {
  for (const { n } of follows.list()) follows.remove(n)
  follows.close()
  await made.close()
})

const parts = (signal = never) => ({
  corpus: used.corpus,
  follows,
  web: openWeb(testWeb()),
  signal,
  say: (line: string) => said.push(line),
})
const add = (path: string, every = 3600) =>
  addFollowed({ address: made.url(path), every, pages: true }, parts())
const once = () => followOnce(parts())
const count = () => used.corpus.status().articles

/** A feed that says when it changed, as careful servers do. */
function feed(entries: TestEntry[]): Page {
  return (request, response) => {
    const etag = `"${entries.length}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss(entries))
  }
}

const entry = (name: string): TestEntry => ({
  link: made.url(`/${name}.html`),
  title: name,
  text: longText(name),
})

test('a second round brings the one new entry; a third costs one 304 and no load', async () => {
  const entries = [entry('harbour'), { ...entry('bridge'), text: 'Short.' }]
  made.pages['/feed.xml'] = feed(entries)
  made.pages['/bridge.html'] = htmlPage('bridge', longText('the bridge'))
  expect(await add('/feed.xml')).toBe(true)
  const before = count()
  await once()
  expect(count() - before).toBe(2)
  entries.push(entry('tides'))
  made.asked.length = 0
  await once()
  expect(count() - before).toBe(3)
  expect(made.asked).toEqual(['/robots.txt', '/feed.xml'])
  expect(follows.list()).toMatchObject([{ result: '1 added', failures: 0, etag: '"3"' }])
  const loads = used.corpus.ledger.loads(100).length
  made.asked.length = 0
  await once()
  expect(made.asked).toEqual(['/robots.txt', '/feed.xml'])
  expect(used.corpus.ledger.loads(100)).toHaveLength(loads)
  expect(said.at(-1)).toContain('nothing new; again in')
})

test('what was followed and read is known after a restart', async () => {
  made.pages['/feed.xml'] = (_, response) => response.end(rss([entry('lighthouse')]))
  await add('/feed.xml', 7200)
  await once()
  follows.close()
  await used.reopen()
  follows = openFollows(used.dataDir)
  expect(follows.list()).toMatchObject([{ address: made.url('/feed.xml'), every: 7200, result: '1 added' }])
  await once()
  expect(follows.list()).toMatchObject([{ result: 'nothing new' }])
})

test('two processes at once read a feed one after the other', async () => {
  made.pages['/feed.xml'] = (_, response) => setTimeout(() => response.end(rss([entry('pilot')])), 50)
  await add('/feed.xml')
  const other = openFollows(used.dataDir)
  made.asked.length = 0
  const stop = new AbortController()
  const both = [keepFollowing(parts(stop.signal)), keepFollowing({ ...parts(stop.signal), follows: other })]
  while (follows.list()[0]?.checked === null) await sleep(20)
  stop.abort()
  await Promise.all(both)
  other.close()
  expect(made.asked.filter((path) => path === '/feed.xml')).toHaveLength(1)
})

test('a feed that moved for good is followed where it is; one that is gone is not asked any more', async () => {
  made.pages['/feed.xml'] = feed([entry('moved')])
  await add('/feed.xml')
  made.pages['/new.xml'] = feed([entry('moved'), entry('anew')])
  made.pages['/feed.xml'] = (_, response) => response.writeHead(301, { location: '/new.xml' }).end()
  await once()
  expect(follows.list()).toMatchObject([{ address: made.url('/new.xml') }])
  made.pages['/new.xml'] = (_, response) => response.writeHead(410).end()
  await once()
  expect(follows.list()).toMatchObject([
    { gone: expect.any(String), result: '410: it was there and is gone for good' },
  ])
  made.asked.length = 0
  await once()
  expect(made.asked).toEqual([])
})

test('failures are counted and asked again later and later; what was known stays', async () => {
  made.pages['/feed.xml'] = feed([entry('storm')])
  await add('/feed.xml')
  await once()
  const working = made.pages['/feed.xml']
  made.pages['/feed.xml'] = (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end()
  expect(await once()).toBe(false)
  const [failed] = follows.list()
  expect(failed).toMatchObject({ failures: 1, etag: '"1"' })
  expect(Date.parse(failed?.next ?? '')).toBeGreaterThan(Date.now() + 86_000_000)
  made.pages['/feed.xml'] = working
  await once()
  expect(follows.list()).toMatchObject([{ failures: 0, result: 'nothing new' }])
})

test('a page that fails is tried again, though its feed says that nothing changed', async () => {
  made.pages['/feed.xml'] = feed([{ ...entry('ferry'), text: 'Short.' }])
  made.pages['/ferry.html'] = (_, response) => response.writeHead(500).end()
  await add('/feed.xml')
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 added', etag: null }])
  made.pages['/ferry.html'] = htmlPage('ferry', longText('the ferry'))
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 updated', etag: '"1"' }])
})

test('of a sitemap the pages that are new or changed are read', async () => {
  const pages = [
    { loc: made.url('/one.html'), lastmod: '2025-01-01' },
    { loc: made.url('/two.html'), lastmod: '2025-01-02' },
  ]
  for (const name of ['one', 'two', 'three']) made.pages[`/${name}.html`] = htmlPage(name, longText(name))
  made.pages['/sitemap.xml'] = (_, response) => response.end(sitemap(pages))
  await add('/sitemap.xml')
  await once()
  pages[0] = { loc: made.url('/one.html'), lastmod: '2025-02-01' }
  pages.push({ loc: made.url('/three.html'), lastmod: '2025-02-02' })
  made.asked.length = 0
  await once()
  expect(made.asked).toEqual(['/robots.txt', '/sitemap.xml', '/three.html', '/one.html'])
  expect(follows.list()).toMatchObject([{ kind: 'sitemap', result: '1 added, 1 unchanged' }])
})

test('of an index only sitemaps that changed are read, and those with pages that failed', async () => {
  const index = [
    { loc: made.url('/old.xml'), lastmod: '2025-01-01' },
    { loc: made.url('/new.xml'), lastmod: '2025-02-01' },
  ]
  made.pages['/sitemap.xml'] = (_, response) => response.end(sitemapIndex(index))
  made.pages['/old.xml'] = sitemap([{ loc: made.url('/one.html') }])
  made.pages['/new.xml'] = sitemap([{ loc: made.url('/two.html') }])
  made.pages['/one.html'] = htmlPage('first', longText('first'))
  made.pages['/two.html'] = (_, response) => response.writeHead(500).end()
  await add('/sitemap.xml')
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 added, 1 refused' }])
  made.pages['/two.html'] = htmlPage('second', longText('second'))
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 added' }])
  made.asked.length = 0
  index[1] = { loc: made.url('/new.xml'), lastmod: '2025-03-01' }
  made.pages['/new.xml'] = sitemap([{ loc: made.url('/two.html') }, { loc: made.url('/one.html?again') }])
  made.pages['/one.html?again'] = htmlPage('third', longText('third'))
  await once()
  expect(made.asked).toEqual(['/robots.txt', '/sitemap.xml', '/new.xml', '/one.html?again'])
})

test('what is taken out of the list while it is read leaves nothing behind', async () => {
  made.pages['/feed.xml'] = feed([{ ...entry('anchor'), text: 'Short.' }])
  await add('/feed.xml')
  const [one] = follows.list()
  made.pages['/anchor.html'] = (_, response) => {
    follows.remove(one?.n ?? 0)
    response.end(htmlPage('anchor', longText('the anchor')))
  }
  await once()
  expect(follows.list()).toEqual([])
  expect(follows.entries.all(one?.n ?? 0)).toEqual([])
})

test('an entry that is refused is told once, and again only beside news', async () => {
  const entries = [entry('mole')]
  const broken = '<item><category>nothing else</category></item></channel>'
  made.pages['/feed.xml'] = (_, response) => response.end(rss(entries).replace('</channel>', broken))
  await add('/feed.xml')
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 added, 1 refused' }])
  await once()
  expect(follows.list()).toMatchObject([{ result: 'nothing new' }])
  entries.push(entry('mast'))
  await once()
  expect(follows.list()).toMatchObject([{ result: '1 added, 1 refused' }])
})

test('stopping in the middle keeps what was read and goes on from there', async () => {
  const stop = new AbortController()
  made.pages['/a.html'] = htmlPage('first', longText('first'))
  made.pages['/b.html'] = () => stop.abort()
  const pages = [{ loc: made.url('/a.html') }, { loc: made.url('/b.html') }]
  made.pages['/sitemap.xml'] = (_, response) => response.writeHead(200, { etag: '"1"' }).end(sitemap(pages))
  await add('/sitemap.xml')
  const before = count()
  await followOnce(parts(stop.signal))
  expect(count() - before).toBe(1)
  made.pages['/b.html'] = htmlPage('second', longText('second'))
  made.asked.length = 0
  await once()
  expect(count() - before).toBe(2)
  expect(made.asked).not.toContain('/a.html')
})

test('a page is not followed, the feeds that it names are told', async () => {
  const head = '<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">'
  made.pages['/'] = htmlPage('Harbour Gazette', 'News.', head)
  expect(await add('/')).toBe(false)
  expect(said).toEqual([
    expect.stringContaining('it is a page; follow one of the feeds that it names'),
    `  npm run follow -- add ${made.url('/rss?a=1&b=2')}`,
  ])
  expect(await add('/nothing')).toBe(false)
  expect(said.slice(-2)).toEqual([
    `${made.url('/nothing')}: 404: there is no such page`,
    'It is not followed.',
  ])
  expect(follows.list()).toEqual([])
})
