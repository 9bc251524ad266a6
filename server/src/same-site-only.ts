import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses changes that another web page asks for through the browser of whoever opens it: browsers say where a request
 * comes from. Programs that say nothing, such as curl, are no such page.
 */
export const sameSiteOnly = createMiddleware(async (c, next) => {
  const origin = c.req.header('origin')
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isReading && origin !== undefined && hostOf(origin) !== host)
    throw new HTTPException(403, { message: 'Changes are taken from this server’s own page only.' })
  await next()
})

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
