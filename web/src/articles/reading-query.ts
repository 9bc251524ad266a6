import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const similarOptions = (id: string) =>
  queryOptions({
    queryKey: ['similar', id],
    queryFn: ({ signal }) =>
      parseResponse(api.articles[':id'].similar.$get({ param: { id } }, { init: { signal } })),
  })
