import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEFAULT_WEB, type WebSettings } from '../settings.ts'

export type Page = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void)

/** What a test lets be asked, without making it wait. */
export const testWeb = (settings: Partial<WebSettings> = {}): WebSettings => ({
  ...DEFAULT_WEB,
  privateAddresses: ['127.0.0.1'],
  paceMs: 0,
  retryMs: 1,
  longestWaitMs: 2_000,
  ...settings,
})

export type Site = Awaited<ReturnType<typeof serve>>

const TYPES: [RegExp, string][] = [
  [/\.html$|\/$/, 'text/html; charset=utf-8'],
  [/\.xml$/, 'application/xml'],
  [/\.gz$/, 'application/gzip'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
]

/** A site on the loopback: pages by path, changed at will, and the paths that were asked for. */
export async function serve(pages: Record<string, Page>, { host = '127.0.0.1', port: wanted = 0 } = {}) {
  const asked: string[] = []
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const page = pages[path]
    if (page === undefined) return void response.writeHead(404).end()
    if (typeof page === 'function') return page(request, response)
    const type = TYPES.find(([ending]) => ending.test(path))?.[1] ?? 'text/html; charset=utf-8'
    response.writeHead(200, { 'content-type': type }).end(page)
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    pages,
    asked,
    port,
    url: (path: string) => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
