import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Context } from 'hono'

/**
 * Aborts when the client leaves before its answer is sent. The request's own signal says the same, but making that
 * request costs a chart a tenth of its time.
 */
export function leftBy(c: Context): AbortSignal {
  const { outgoing } = (c.env ?? {}) as { outgoing?: ServerResponse }
  if (!outgoing) return c.req.raw.signal
  const left = new AbortController()
  setMaxListeners(0, left.signal)
  outgoing.once('close', () => outgoing.writableFinished || left.abort())
  return left.signal
}
