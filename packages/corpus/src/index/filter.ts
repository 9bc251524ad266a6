import type { Filters } from '@tidewatch/schema/filters'

import { nameKey } from './name-key.ts'

export type EngineFilter = (string | string[])[]

/** Quoted for the engine's filter language: nothing in a value can end it early. */
export const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`

const anyOf = (field: string, values: readonly string[]): EngineFilter =>
  values.length === 0 ? [] : [values.map((value) => `${field} = ${quoted(value)}`)]

export const dayNumber = (day: string) => Number(day.replaceAll('-', ''))

/** Filters as the engine takes them: a list joined by AND, an inner list by OR. `story` is the number of its first article. */
export function toFilter(filters: Omit<Filters, 'q'>): EngineFilter {
  return [
    ...anyOf('themes', filters.theme),
    ...anyOf('language', filters.language),
    ...anyOf('source', filters.source.map(nameKey)),
    ...anyOf('section', filters.section.map(nameKey)),
    ...anyOf('precision', filters.precision),
    ...(filters.story ? [`story = ${quoted(filters.story)}`] : []),
    ...(filters.unit === 'stories' ? ['first = true'] : []),
    ...(filters.dates === 'firm' ? ['NOT weak = true'] : []),
    ...(filters.from ? [`earliest >= ${dayNumber(filters.from)}`] : []),
    ...(filters.to ? [`latest <= ${dayNumber(filters.to)}`] : []),
  ]
}
