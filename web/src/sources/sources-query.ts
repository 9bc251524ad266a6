import { queryOptions } from '@tanstack/react-query'
import type { SourcesAnswer } from '@tidewatch/schema/answers'
import { apiPath, getJson } from '../api.ts'

export const sourcesOptions = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => getJson<SourcesAnswer>(apiPath('/sources'), signal),
})
