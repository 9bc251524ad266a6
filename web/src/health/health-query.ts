import { queryOptions } from '@tanstack/react-query'
import { type HealthAnswer, healthAnswer } from '@tidewatch/schema/answers'
import { ApiError, apiPath } from '../api.ts'

const SOON = 2_000
const LATER = 15_000

/** Reads the answer of a sick server too: it comes with status 503 and says what is wrong. */
async function readHealth(signal: AbortSignal): Promise<HealthAnswer> {
  const response = await fetch(apiPath('/health'), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new ApiError(0)
  })
  const answer = healthAnswer.safeParse(await response.json().catch(() => undefined))
  if (!answer.success) throw new ApiError(response.status)
  return answer.data
}

const isCalm = (health: HealthAnswer | undefined) => health?.status === 'ok' && health.busy === null

export const healthOptions = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => readHealth(signal),
  staleTime: 0,
  retry: false,
  refetchInterval: ({ state }) => (isCalm(state.data) && state.status !== 'error' ? LATER : SOON),
})
