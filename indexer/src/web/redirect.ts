import type { Reply } from './request-once.ts'
import { WebError } from './web-error.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The address that an answer sends on to, made absolute; null where it sends nowhere. */
export function redirectTarget({ status, headers }: Reply, from: URL): string | null {
  if (!REDIRECTS.has(status)) return null
  // Servers send raw UTF-8 here, which arrives byte by byte.
  const location = Buffer.from(headers.location ?? '', 'latin1')
    .toString('utf8')
    .trim()
  if (location === '' || !URL.canParse(location, from.href))
    throw new WebError(`${status}: it redirects to no address`)
  const next = new URL(location, from)
  next.hash = ''
  return next.href
}
