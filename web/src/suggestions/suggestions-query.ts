import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { SpellingsQuery, SuggestionsQuery } from '@tidewatch/schema/suggestions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The vocabulary is made anew some time after the corpus has changed, without a new revision. */
const FRESH_MS = 30_000

export const suggestionsOptions = (query: SuggestionsQuery) =>
  queryOptions({
    queryKey: ['suggestions', query],
    queryFn: ({ signal }) => parseResponse(api.suggestions.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
    retry: false,
  })

export const spellingsOptions = (query: SpellingsQuery) =>
  queryOptions({
    queryKey: ['spellings', query],
    queryFn: ({ signal }) => parseResponse(api.suggestions.spellings.$get({ query }, { init: { signal } })),
    retry: false,
  })
