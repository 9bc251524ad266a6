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
      const init = { init: { signal } }
      return 'article' in subject
        ? parseResponse(api.why.$get({ query: { ...subject, ...filters } }, init))
        : parseResponse(api.why.$post({ json: { ...subject, ...filters } }, init))
    },
    placeholderData: keepPreviousData,
  })
