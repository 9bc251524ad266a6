import type { Hints } from '@tidewatch/schema/raw-record'
import type { FieldText } from './field-body.ts'
import { onlyOf, type ValueOrigins } from './value-origins.ts'

type Given = {
  title?: string | null | undefined
  source?: string | null | undefined
  section?: string | null | undefined
  summary?: string | null | undefined
  author?: unknown
  keywords?: unknown
  url?: string | null | undefined
  address: string | null
  code: string | null
}

/** Where the values of a record stood: in a field of their own, in its text, or with what brought it. */
export function fieldOrigins(data: Given, text: FieldText, hints: Hints): ValueOrigins {
  const field = (value: unknown) => (isThere(value) ? ('field' as const) : undefined)
  const brought = (value: unknown) => (isThere(value) ? ('container' as const) : undefined)
  const address = data.address === null ? null : data.url?.trim()
  return onlyOf({
    title: field(data.title?.trim()) ?? brought(hints.title),
    source: field(data.source),
    url: data.address === address ? field(address) : brought(data.address),
    section: field(data.section),
    author: field(data.author) ?? brought(hints.author),
    keywords: field(data.keywords) ?? (text.keywords.length > 0 ? 'text' : brought(hints.keywords)),
    summary: field(data.summary?.trim()),
    language: field(data.code),
  })
}

const isThere = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
