import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ConcordanceQuery } from '@tidewatch/schema/concordance'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const concordanceOptions = (query: ConcordanceQuery) =>
  queryOptions({
    queryKey: ['concordance', query],
    queryFn: ({ signal }) => parseResponse(api.concordance.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })
