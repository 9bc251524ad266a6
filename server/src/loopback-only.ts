import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

export const isLoopback = (host: string) => LOOPBACK.test(host.includes(':') ? `[${host}]` : host)

/**
 * Refuses requests whose Host is not this machine: a web page elsewhere can point its own name at 127.0.0.1 and would
 * read the corpus through the browser of whoever opens it.
 */
export const loopbackOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!LOOPBACK.test(host)) {
    throw new HTTPException(403, {
      message: 'This server answers to this machine only. Set HOST to serve others.',
    })
  }
  await next()
})
