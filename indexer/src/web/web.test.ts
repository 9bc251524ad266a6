import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { WebSettings } from './settings.ts'
import { type Page, type Site, serve, testWeb } from './testing/serve.ts'
import { type GetOptions, openWeb, type WebAnswer } from './web.ts'

const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function site(pages: Record<string, Page>, place?: { host: string; port?: number }): Promise<Site> {
  const made = await serve(pages, place)
  sites.push(made)
  return made
}

async function get(
  url: string,
  settings: Partial<WebSettings> = {},
  options?: GetOptions,
): Promise<WebAnswer> {
  return openWeb(testWeb(settings)).get(url, options)
}

const redirect =
  (to: string, status = 302): Page =>
  (_, response) =>
    response.writeHead(status, { location: to }).end()

test('a page comes with what its server said of it', async () => {
  const { url } = await site({
    '/a': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=GB2312', etag: '"1"' }).end('page'),
  })
  const answer = await get(url('/a#part'))
  expect(answer).toMatchObject({ status: 200, url: url('/a'), movedTo: null })
  expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=GB2312', etag: '"1"' })
  expect(answer.bytes.toString()).toBe('page')
})

test('redirects are followed, five at most, and say where the page is for good', async () => {
  const { url } = await site({
    '/old': redirect('/new', 301),
    '/new': redirect('/today', 302),
    '/today': 'page',
    '/circle': redirect('/circle'),
    ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`/${at}`, redirect(`/${at + 1}`)])),
  })
  expect(await get(url('/old'))).toMatchObject({ url: url('/today'), movedTo: url('/new') })
  await expect(get(url('/circle'))).rejects.toThrow('in a circle')
  await expect(get(url('/0'))).rejects.toThrow('more than 5 times')
})

test('robots.txt is obeyed, asked once, and asked for each host', async () => {
  const { url, asked } = await site({
    '/robots.txt': 'User-agent: *\nDisallow: /private/\n\nUser-agent: Tidewatch\nDisallow: /ours/\n',
    '/private/a': 'page',
    '/ours/a': 'page',
    '/way': redirect('/ours/a'),
  })
  const web = openWeb(testWeb())
  await expect(web.get(url('/ours/a'))).rejects.toThrow('robots.txt does not allow it')
  await expect(web.get(url('/way'))).rejects.toThrow('robots.txt does not allow it')
  expect((await web.get(url('/private/a'))).status).toBe(200)
  expect(asked).toEqual(['/robots.txt', '/way', '/private/a'])
})

test('without a robots.txt all is allowed; where its server fails nothing is for now', async () => {
  let status = 403
  const { url } = await site({
    '/robots.txt': (_, response) => response.writeHead(status).end(),
    '/a': 'page',
  })
  expect((await get(url('/a'))).status).toBe(200)
  status = 500
  await expect(get(url('/a'))).rejects.toMatchObject({
    message: expect.stringContaining('answers 500'),
    passes: true,
  })
})

test('a crawl delay beyond what we wait is refused in words', async () => {
  const { url } = await site({ '/robots.txt': 'User-agent: *\nCrawl-delay: 600', '/a': 'page' })
  await expect(get(url('/a'))).rejects.toThrow(
    'robots.txt asks for 10 min between requests, and we wait 2 s at most',
  )
})

test('requests to one host come one at a time with the pause between them', async () => {
  const times: number[] = []
  let open = 0
  let most = 0
  const slow: Page = (_, response) => {
    times.push(Date.now())
    most = Math.max(most, ++open)
    setTimeout(() => {
      open -= 1
      response.end('page')
    }, 20)
  }
  const { url } = await site({ '/a': slow, '/b': slow, '/c': slow })
  const web = openWeb(testWeb({ paceMs: 60 }))
  await Promise.all([web.get(url('/a')), web.get(url('/b')), web.get(url('/c'))])
  expect(most).toBe(1)
  expect(times[2]! - times[0]!).toBeGreaterThanOrEqual(100)
})

test('an unchanged page costs a 304', async () => {
  const { url } = await site({
    '/a': (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' }).end(),
  })
  expect((await get(url('/a'), {}, { etag: '"1"' })).status).toBe(304)
  expect((await get(url('/a'), {}, { etag: '"0"' })).status).toBe(200)
})

test('a busy server is asked again after the time it names, and left alone where that is long', async () => {
  let busy = 2
  const { url, asked } = await site({
    '/a': (_, response) =>
      busy-- > 0 ? response.writeHead(503, { 'retry-after': '0' }).end() : response.end('page'),
    '/b': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    '/c': 'page',
  })
  const web = openWeb(testWeb())
  expect((await web.get(url('/a'))).bytes.toString()).toBe('page')
  const refused = {
    message: '429: the server asks for fewer requests; it may be asked again in 1 h',
    passes: true,
  }
  await expect(web.get(url('/b'))).rejects.toMatchObject(refused)
  await expect(web.get(url('/c'))).rejects.toMatchObject(refused)
  expect(asked.filter((path) => path === '/b' || path === '/c')).toEqual(['/b'])
})

test('a broken connection is tried again', async () => {
  let breaks = 1
  const { url } = await site({
    '/a': (request, response) => (breaks-- > 0 ? request.socket.destroy() : response.end('page')),
    '/b': (request) => request.socket.destroy(),
    '/c': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half')
      setTimeout(() => response.destroy(), 5)
    },
  })
  expect((await get(url('/a'))).bytes.toString()).toBe('page')
  await expect(get(url('/b'))).rejects.toThrow('the connection broke off')
  await expect(get(url('/c'))).rejects.toThrow('the connection broke off')
})

test('an answer that never ends is cut by size, one that never comes by time', async () => {
  const { url } = await site({
    '/endless': (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) {}
      }
      response.on('drain', more)
      more()
    },
    '/declared': (_, response) => response.writeHead(200, { 'content-length': '999999' }).write('x'),
    '/bomb': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    '/silent': () => {},
    '/drops': (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(timer))
    },
  })
  const small = { largestBytes: 100_000 }
  await expect(get(url('/endless'), small)).rejects.toThrow('it is larger than 100000 bytes')
  await expect(get(url('/declared'), small)).rejects.toThrow('it is larger than')
  await expect(get(url('/bomb'), small)).rejects.toThrow('it is larger than')
  await expect(get(url('/silent'), { totalMs: 200 })).rejects.toThrow('it took longer than 1 s')
  await expect(get(url('/drops'), { totalMs: 200 })).rejects.toThrow('it took longer than 1 s')
})

test('packed answers are unpacked; what only claims to be packed is refused', async () => {
  const { url } = await site({
    '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('page')),
    '/lie': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('page'),
    '/odd': (_, response) => response.writeHead(200, { 'content-encoding': 'zz' }).end('page'),
  })
  expect((await get(url('/gzip'))).bytes.toString()).toBe('page')
  await expect(get(url('/lie'))).rejects.toThrow('damaged br data')
  await expect(get(url('/odd'))).rejects.toThrow('packed it as zz')
})

test.each([
  [404, '404: there is no such page', false],
  [403, '403: the server does not let us read it', false],
  [410, '410: it was there and is gone for good', false],
  [418, '418: the server did not send the page', false],
  [500, '500: the server failed', true],
])('an answer of %i is said in words', async (status, message, passes) => {
  const { url } = await site({ '/a': (_, response) => response.writeHead(status).end('sorry') })
  await expect(get(url('/a'))).rejects.toMatchObject({ message, status, passes })
})

test('pictures are refused before they are read, hosts that are not there are said to be so', async () => {
  const { url } = await site({
    '/a.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).write('x'),
  })
  await expect(get(url('/a.png'))).rejects.toThrow('it is no text: the server says image/png')
  const resolve = async () => {
    throw Object.assign(new Error('no'), { code: 'ENOTFOUND' })
  }
  await expect(get('http://nowhere.example/', { resolve })).rejects.toThrow('there is no host of that name')
})

test('stopping ends a request under way', async () => {
  const stop = new AbortController()
  const { url } = await site({ '/a': () => stop.abort() })
  await expect(get(url('/a'), {}, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
})
