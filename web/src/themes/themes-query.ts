import { queryOptions } from '@tanstack/react-query'
import type { ThemesAnswer } from '@tidewatch/schema/answers'
import { apiPath, getJson } from '../api.ts'

export const themesOptions = queryOptions({
  queryKey: ['themes'],
  queryFn: ({ signal }) => getJson<ThemesAnswer>(apiPath('/themes'), signal),
})
