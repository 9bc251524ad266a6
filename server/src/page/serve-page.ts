import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createMiddleware } from 'hono/factory'

const YEAR = 'public, max-age=31536000, immutable'

/** The built page: its files, and for every other address the page itself, which reads the address. */
export function servePage(folder: string) {
  return [
    serveStatic({
      root: folder,
      onFound: (path, c) => c.header('Cache-Control', path.includes('/assets/') ? YEAR : 'no-cache'),
    }),
    createMiddleware(async (c, next) => {
      if (c.req.path.startsWith('/assets/')) return next()
      return c.html(await readFile(join(folder, 'index.html'), 'utf8'), 200, { 'Cache-Control': 'no-cache' })
    }),
  ] as const
}
