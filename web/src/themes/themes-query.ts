import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const themesOptions = queryOptions({
  queryKey: ['themes'],
  queryFn: ({ signal }) => parseResponse(api.themes.$get({}, { init: { signal } })),
})
