import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { TimelineQuery } from '@tidewatch/schema/filters'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { pickFilters } from '../filters/filter-defaults.ts'

/** What the API is asked, out of the page's state: how a chart looks is no matter of the server's. */
export const timelineQueryOf = (state: TimelineQuery): TimelineQuery => ({
  ...pickFilters(state),
  interval: state.interval,
})

export const timelineOptions = (query: TimelineQuery) =>
  queryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ signal }) => parseResponse(api.timeline.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })
