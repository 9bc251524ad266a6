import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

const PAGE = '50'

export const loadsOptions = infiniteQueryOptions({
  queryKey: ['loads'],
  queryFn: ({ pageParam, signal }) =>
    parseResponse(
      api.loads.$get(
        { query: { limit: PAGE, ...(pageParam ? { before: String(pageParam) } : {}) } },
        { init: { signal } },
      ),
    ),
  initialPageParam: 0,
  getNextPageParam: ({ loads }) => (loads.length === Number(PAGE) ? loads.at(-1)?.load : undefined),
})

export const loadOptions = (load: number) =>
  infiniteQueryOptions({
    queryKey: ['loads', load, 'files'],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(
        api.loads[':load'].$get(
          { param: { load: String(load) }, query: { limit: '100', after: String(pageParam) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

export const refusalsOptions = (load: number) =>
  infiniteQueryOptions({
    queryKey: ['loads', load, 'refusals'],
    queryFn: ({ pageParam, signal }) =>
      parseResponse(
        api.loads.refusals.$get(
          { query: { load: String(load), state: 'all', limit: '50', after: String(pageParam) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
