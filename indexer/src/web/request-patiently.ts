import { setTimeout as sleep } from 'node:timers/promises'
import { isFleeting } from './network-reason.ts'
import { type Ask, orNetworkError, type Reply, requestOnce } from './request-once.ts'
import { retryAfter } from './retry-after.ts'

const TRIES = 3
const BUSY = new Set([429, 502, 503, 504])

/**
 * One request, asked again after a broken connection or where the server is busy: after the time it names, or else
 * after one that doubles. A server that names a longer time than we wait keeps its answer.
 */
export async function requestPatiently(url: URL, ask: Ask): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    const own = ask.settings.retryMs * 2 ** (tries - 1) * (1 + Math.random() / 4)
    const outcome = await requestOnce(url, ask).catch((error: unknown) => {
      if (tries === TRIES || !isFleeting(error)) return orNetworkError(Promise.reject(error))
      return null
    })
    const wait = outcome ? waitFor(outcome, own) : own
    if (outcome && (wait === null || wait > ask.settings.longestWaitMs || tries === TRIES)) return outcome
    await sleep(wait ?? own, undefined, ask.signal ? { signal: ask.signal } : {})
  }
}

/** Null where the answer is final. */
function waitFor({ status, headers, at }: Reply, own: number): number | null {
  if (!BUSY.has(status)) return null
  const named = retryAfter(headers['retry-after'], at)
  return named ? Math.max(own, named.getTime() - at.getTime()) : own
}
