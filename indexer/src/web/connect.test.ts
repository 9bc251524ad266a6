import { afterEach, expect, test } from 'vitest'
import type { WebSettings } from './settings.ts'
import { type Page, type Site, serve, testWeb } from './testing/serve.ts'
import { openWeb, type WebAnswer } from './web.ts'

const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function site(pages: Record<string, Page>, place?: { host: string; port?: number }): Promise<Site> {
  const made = await serve(pages, place)
  sites.push(made)
  return made
}

async function get(url: string, settings: Partial<WebSettings> = {}): Promise<WebAnswer> {
  return openWeb(testWeb(settings)).get(url)
}

const redirect =
  (to: string, status = 302): Page =>
  (_, response) =>
    response.writeHead(status, { location: to }).end()

test('the address of this machine is refused unless it is allowed', async () => {
  const { url, asked } = await site({ '/': 'page' })
  const none = { privateAddresses: 'none' as const, ports: [Number(new URL(url('/')).port)] }
  await expect(get(url('/'), none)).rejects.toThrow(
    'it leads to 127.0.0.1, an address of this machine; ALLOW_PRIVATE_ADDRESSES=1 allows that',
  )
  await expect(get(url('/').replace('127.0.0.1', '[::ffff:127.0.0.1]'), none)).rejects.toThrow('this machine')
  await expect(get(url('/').replace('127.0.0.1', '2130706433'), none)).rejects.toThrow('this machine')
  await expect(get(url('/').replace('127.0.0.1', 'localhost'), none)).rejects.toThrow(
    /it resolves to .* this machine/,
  )
  expect(asked).toEqual([])
  expect((await get(url('/'), { privateAddresses: 'all' })).status).toBe(200)
})

test('a redirect to a place that is not allowed is not followed', async () => {
  const inner = await site({ '/secret': 'secret' }, { host: '127.0.0.2' })
  const outer = await site({ '/a': redirect(inner.url('/secret')), '/b': redirect('file:///etc/passwd') })
  await expect(get(outer.url('/a'))).rejects.toThrow('it leads to 127.0.0.2, an address of this machine')
  await expect(get(outer.url('/b'))).rejects.toThrow('only http and https are read')
  expect(inner.asked).toEqual([])
})

test('a name that changes its address between two connections is looked at each time', async () => {
  const once: Page = (_, response) => response.writeHead(200, { connection: 'close' }).end('page')
  const outer = await site({ '/robots.txt': once, '/a': once })
  const inner = await site({ '/robots.txt': once, '/a': once }, { host: '127.0.0.2', port: outer.port })
  const answers = ['127.0.0.1', '127.0.0.1']
  const resolve = async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }]
  const address = `http://rebinding.example:${outer.port}/a`
  const web = openWeb(testWeb({ resolve }))
  expect((await web.get(address)).status).toBe(200)
  await expect(web.get(address)).rejects.toThrow('it resolves to 127.0.0.2, an address of this machine')
  expect(outer.asked).toEqual(['/robots.txt', '/a'])
  expect(inner.asked).toEqual([])
})

test('one private address among public ones is enough to refuse a host', async () => {
  const { port, asked } = await site({ '/a': 'page' })
  const resolve = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: 'fd00::5', family: 6 },
  ]
  await expect(get(`http://mixed.example:${port}/a`, { resolve })).rejects.toThrow('it resolves to fd00::5')
  expect(asked).toEqual([])
})

test.each([
  ['ftp://example.org/a', 'only http and https are read'],
  ['http://me:secret@example.org/', 'name or password'],
  ['https://example.org:8443/a', 'it leads to port 8443'],
  ['http://', 'is no address'],
])('%s is not asked', async (address, reason) => {
  await expect(get(address, { privateAddresses: 'none' })).rejects.toThrow(reason)
})
