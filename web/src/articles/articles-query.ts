import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ArticleAnswer, ArticlesAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { apiPath, getJson } from '../api.ts'

export const articlesOptions = (query: ArticlesQuery) =>
  queryOptions({
    queryKey: ['articles', query],
    queryFn: ({ signal }) => getJson<ArticlesAnswer>(apiPath('/articles', query), signal),
    placeholderData: keepPreviousData,
  })

export const articleOptions = (id: string, q: string) =>
  queryOptions({
    queryKey: ['article', id, q],
    queryFn: ({ signal }) =>
      getJson<ArticleAnswer>(apiPath(`/articles/${encodeURIComponent(id)}`, { q }), signal),
  })
