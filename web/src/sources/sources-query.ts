import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const sourcesOptions = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => parseResponse(api.sources.$get({}, { init: { signal } })),
})
