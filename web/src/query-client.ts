import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './api.ts'

const RETRY_EVERY = 2_000

/**
 * Answers stay good until the corpus has a new revision, which the health check notices; what passes by itself
 * (engine or server down) is asked again until it has.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (_, error) => isPassing(error),
      retryDelay: RETRY_EVERY,
    },
  },
})
