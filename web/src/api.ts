import { type Problem, problem } from '@tidewatch/schema/problem'
import type { App } from '@tidewatch/server/app'
import { hc } from 'hono/client'
import { stringifySearch } from './filters/search-codec.ts'

/** The one error that data can fail with. `status` is 0 where no server answered. */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem | undefined

  constructor(status: number, said?: Problem) {
    super(said?.detail ?? said?.title ?? `status ${status}`)
    this.name = 'ApiError'
    this.status = status
    this.problem = said
  }
}

/** Failures that pass by themselves: the engine restarts, the server is being started. */
export const isPassing = (error: unknown): error is ApiError =>
  error instanceof ApiError && [0, 502, 503, 504].includes(error.status)

/** Where and why the query can't be understood, if that is why it failed. */
export const faultOf = (error: unknown) => (error instanceof ApiError ? error.problem?.query : undefined)

/** For links that the browser follows itself, such as CSV files. */
export const apiPath = (path: string, query: Record<string, unknown> = {}) =>
  `/api${path}${stringifySearch(query)}`

/** Every answer that is no success becomes an `ApiError`. */
async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0)
  })
  if (response.ok) return response
  const said = problem.safeParse(await response.json().catch(() => undefined))
  throw new ApiError(response.status, said.data)
}

/** The server's own routes, typed: a path, a parameter or an answer that it does not have fails the type check. */
export const { api } = hc<App>('/', {
  fetch: ask,
  buildSearchParams: (query) => new URLSearchParams(stringifySearch(query)),
})
