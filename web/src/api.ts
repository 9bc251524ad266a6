import { type Problem, problem } from '@tidewatch/schema/problem'
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

export const apiPath = (path: string, query: Record<string, unknown> = {}) =>
  `/api${path}${stringifySearch(query)}`

async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { ...init, headers: { accept: 'application/json' } }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      throw new ApiError(0)
    },
  )
  if (response.ok) return response
  const said = problem.safeParse(await response.json().catch(() => undefined))
  throw new ApiError(response.status, said.data)
}

/** A JSON answer of the API. Its type is the schema's that the server itself answers by. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, signal ? { signal } : {})
  return (await response.json()) as T
}

export const sendDelete = (path: string) => ask(path, { method: 'DELETE' })
