import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const articlesOptions = (query: ArticlesQuery) =>
  queryOptions({
    queryKey: ['articles', query],
    queryFn: ({ signal }) => parseResponse(api.articles.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

export const articleOptions = (id: string, q: string) =>
  queryOptions({
    queryKey: ['article', id, q],
    queryFn: ({ signal }) =>
      parseResponse(api.articles[':id'].$get({ param: { id }, query: { q } }, { init: { signal } })),
  })
