import { checkedAddress } from './checked-address.ts'
import { redirectTarget } from './redirect.ts'
import type { Reply } from './request-once.ts'
import type { WebSettings } from './settings.ts'
import { WebError } from './web-error.ts'

const MOST_REDIRECTS = 5

export type Arrival = Reply & {
  url: URL
  /** Where it has moved to for good: as far as all redirects from the start were permanent. */
  moved: URL | null
}

/** Asks an address and those it sends on to, each of which has to be one that we ask. */
export async function followRedirects(
  start: URL,
  settings: WebSettings,
  ask: (url: URL) => Promise<Reply>,
): Promise<Arrival> {
  const seen = new Set<string>()
  let moved: URL | null = null
  let isLasting = true
  for (let url = start; ; ) {
    seen.add(url.href)
    const reply = await ask(url)
    const next = redirectTarget(reply, url)
    if (!next) return { ...reply, url, moved }
    if (seen.has(next)) throw new WebError('it redirects in a circle')
    if (seen.size > MOST_REDIRECTS) throw new WebError(`it redirects more than ${MOST_REDIRECTS} times`)
    url = redirected(next, settings)
    isLasting &&= reply.status === 301 || reply.status === 308
    if (isLasting) moved = url
  }
}

function redirected(next: string, settings: WebSettings): URL {
  try {
    return checkedAddress(next, settings)
  } catch (error) {
    if (error instanceof WebError)
      throw new WebError(`it redirects to ${next.slice(0, 200)}: ${error.message}`)
    throw error
  }
}
