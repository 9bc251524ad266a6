import robotsParser from 'robots-parser'
import { inWords } from './in-words.ts'
import { ROBOT_NAME, type WebSettings } from './settings.ts'
import { WebError } from './web-error.ts'

/** The status and, where it is 200, the text of a robots.txt. */
export type FetchRobots = (address: URL, signal?: AbortSignal) => Promise<{ status: number; text: string }>

type Rules = { allows: (url: URL) => boolean; delayMs: number; until: number }

const KEPT_MS = 60 * 60_000
const FAILURE_KEPT_MS = 5 * 60_000
const REMEMBERED = 1_000
/** Longer files are read so far, as RFC 9309 says. */
export const LONGEST_ROBOTS = 500 * 1024

/** What the robots.txt of each host allows; asked once an hour. */
export function robots(settings: WebSettings, fetchRobots: FetchRobots) {
  const known = new Map<string, Promise<Rules>>()

  async function ask(origin: string, signal?: AbortSignal): Promise<Rules> {
    const address = new URL('/robots.txt', origin)
    const { status, text } = await fetchRobots(address, signal)
    if (status >= 500 || status === 429) {
      const why = `${address.href} answers ${status}`
      return {
        ...refuseAll(`what robots.txt allows can't be learned at present: ${why}`),
        until: Date.now() + FAILURE_KEPT_MS,
      }
    }
    if (status !== 200) return { allows: () => true, delayMs: 0, until: Date.now() + KEPT_MS }
    const file = robotsParser(address.href, text.replace(/^\ufeff/, ''))
    return {
      allows: (url) => file.isAllowed(url.href, ROBOT_NAME) !== false,
      delayMs: Math.max(0, Number(file.getCrawlDelay(ROBOT_NAME) ?? 0)) * 1000 || 0,
      until: Date.now() + KEPT_MS,
    }
  }

  async function rulesOf(origin: string, signal?: AbortSignal): Promise<Rules> {
    const kept = await known.get(origin)?.catch(() => null)
    if (kept && kept.until > Date.now()) return kept
    if (known.size >= REMEMBERED) known.clear()
    const asked = ask(origin, signal)
    known.set(origin, asked)
    asked.catch(() => known.get(origin) === asked && known.delete(origin))
    return asked
  }

  return {
    /** Throws where the address may not be asked, else gives the least time between two requests. */
    async pause(url: URL, signal?: AbortSignal): Promise<number> {
      const { allows, delayMs } = await rulesOf(url.origin, signal)
      if (!allows(url)) throw new WebError('robots.txt does not allow it')
      if (delayMs > settings.longestWaitMs) {
        const longest = inWords(settings.longestWaitMs)
        throw new WebError(
          `robots.txt asks for ${inWords(delayMs)} between requests, and we wait ${longest} at most; WEB_LONGEST_WAIT=${delayMs / 1000} allows more`,
        )
      }
      return Math.max(settings.paceMs, delayMs)
    },
  }
}

const refuseAll = (reason: string) => ({
  allows: (): boolean => {
    throw new WebError(reason, { passes: true })
  },
  delayMs: 0,
})
