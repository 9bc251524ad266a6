import { Agent } from 'undici'
import { checkedAddress } from './checked-address.ts'
import { guardedConnector } from './connect.ts'
import { type Arrival, followRedirects } from './follow-redirects.ts'
import { newPace } from './pace.ts'
import type { Headers, Reply } from './request-once.ts'
import { requestPatiently } from './request-patiently.ts'
import { restingHosts } from './resting.ts'
import { LONGEST_ROBOTS, robots } from './robots.ts'
import type { WebSettings } from './settings.ts'
import { statusError } from './status-error.ts'

const LANGUAGES = 'zh-CN,zh;q=0.9,en;q=0.8,*;q=0.5'
const KINDS =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8'

export type GetOptions = {
  /** Of the last answer: an unchanged address then costs a 304. */
  etag?: string | null
  modified?: string | null
  largestBytes?: number
  signal?: AbortSignal | undefined
}

export type WebAnswer = Reply & {
  /** 200, or 304 where nothing changed since. */
  status: 200 | 304
  /** Where it was found in the end. */
  url: string
  /** Where it has moved to for good. */
  movedTo: string | null
}

export type Web = ReturnType<typeof openWeb>

type Ask = { headers?: Headers; gapFor: (url: URL) => Promise<number>; options: GetOptions }

/**
 * Reads addresses of the web as a polite guest: never of this machine or a private network unless allowed, within
 * limits of size and time, as robots.txt says, one request a host at a time. Failures are `WebError`s.
 */
export function openWeb(settings: WebSettings) {
  const connect = guardedConnector(settings)
  // The limits of time are those of the whole request.
  const dispatcher = new Agent({ connect, maxHeaderSize: 64 * 1024, headersTimeout: 0, bodyTimeout: 0 })
  const pace = newPace()
  const resting = restingHosts()

  function ask(start: URL, { headers, gapFor, options }: Ask): Promise<Arrival> {
    const { signal, largestBytes } = options
    const limits = { settings, dispatcher, signal, ...(largestBytes ? { largestBytes } : {}) }
    return followRedirects(start, settings, async (url) => {
      const gap = await gapFor(url)
      const request = () => requestPatiently(url, { ...limits, ...(headers ? { headers } : {}) })
      return pace.inTurn(url.host, gap, () => resting.unless(url.host, request), signal)
    })
  }

  const rules = robots(settings, async (address, signal) => {
    const { status, bytes } = await ask(address, { gapFor: async () => settings.paceMs, options: { signal } })
    return { status, text: bytes.toString('utf8', 0, LONGEST_ROBOTS) }
  })

  return {
    settings,
    async get(address: string, options: GetOptions = {}): Promise<WebAnswer> {
      const { etag, modified, signal } = options
      const headers = {
        accept: KINDS,
        'accept-language': LANGUAGES,
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(modified ? { 'if-modified-since': modified } : {}),
      }
      const gapFor = (url: URL) => rules.pause(url, signal)
      const arrived = await ask(checkedAddress(address, settings), { headers, gapFor, options })
      const { status, url, moved, ...rest } = arrived
      if (status !== 200 && !(status === 304 && (etag || modified))) throw statusError(arrived)
      return { ...rest, status, url: url.href, movedTo: moved?.href ?? null }
    },
    close: () => dispatcher.close(),
  }
}
