import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createMiddleware } from 'hono/factory'

const YEAR = 'public, max-age=31536000, immutable'

/** The built page: its files, and for every other address the page itself, which reads the address. */
export function servePage(folder: string) {
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  return [
    serveStatic({
      root: folder,
      onFound: (path, c) => c.header('Cache-Control', path.includes('/assets/') ? YEAR : 'no-cache'),
    }),
    createMiddleware(async (c) => c.html(index, 200, { 'Cache-Control': 'no-cache' })),
  ] as const
}
