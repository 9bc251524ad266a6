import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Filters } from '@tidewatch/schema/filters'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** An article of the corpus, an address, or a pasted text. */
export type Subject = { article: string } | { url: string } | { text: string }

export const whyOptions = (subject: Subject | null, filters: Filters) =>
  queryOptions({
    queryKey: ['why', subject, filters],
    queryFn: ({ signal }) => {
      if (subject === null) return null
      return parseResponse(
        'article' in subject
          ? api.why.$get({ query: { ...subject, ...filters } }, { init: { signal } })
          : api.why.$post({ json: { ...subject, ...filters } }, { init: { signal } }),
      )
    },
    placeholderData: keepPreviousData,
  })
