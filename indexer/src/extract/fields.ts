import { z } from 'zod'
import { chooseDate } from './date/choose-date.ts'
import type { Draft } from './draft.ts'
import { splitKeywords, unique } from './keywords.ts'
import { languageCode } from './language.ts'
import { hostOf, isWebUrl } from './web-url.ts'

const text = z.string().nullish()
const texts = z.union([z.string(), z.array(z.union([z.string(), z.number()]))]).nullish()

const fields = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: text,
  body: text,
  publishedAt: z.unknown().optional(),
  source: text,
  url: text,
  language: text,
  section: text,
  author: texts,
  keywords: texts,
})

export type FieldsRead = { draft: Draft; notes: string[] } | { refused: string }

/** An article from named fields. Unknown ones are ignored; one that holds the wrong kind of value refuses it. */
export function readFields(record: Record<string, unknown>, now: Date): FieldsRead {
  const checked = fields.safeParse(record)
  if (!checked.success) return { refused: wrongType(record, checked.error) }
  const { id, title, body, publishedAt, source, url, language, section, author, keywords } = checked.data
  const address = url?.trim() ?? ''
  const code = languageCode(language ?? '')
  const webUrl = isWebUrl(address) ? address : null
  const date = chooseDate(cluesOf(publishedAt), {
    now,
    language: code,
    host: webUrl ? hostOf(webUrl) : null,
  })
  const notes = [
    ...noteUnless(date.day, publishedAt, 'is no date we can read as publishedAt: it stays undated'),
    ...noteUnless(code, language, 'is no language: it was detected instead'),
    ...noteUnless(webUrl, url, 'is no http(s) address: the url was left out'),
  ]
  const draft: Draft = {
    id: id === null || id === undefined ? null : String(id).trim(),
    title: title ?? '',
    titleOrigin: 'given',
    body: body ?? '',
    language: code,
    source: source ?? null,
    url: webUrl,
    section: section ?? null,
    author: listed(author).join(', '),
    type: null,
    keywords: typeof keywords === 'string' ? splitKeywords(keywords) : unique(listed(keywords)),
    views: null,
    translations: [],
    removed: [],
    summary: null,
    claimedOrigin: null,
    ...date,
  }
  return { draft, notes }
}

const listed = (value: string | (string | number)[] | null | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : value ? [value] : []

const cluesOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? [{ value: String(value), origin: 'field' as const }]
    : []

const noteUnless = (kept: unknown, given: unknown, note: string): string[] =>
  kept !== null || given === undefined || given === null || given === ''
    ? []
    : [`${String(JSON.stringify(given)).slice(0, 80)} ${note}`]

function wrongType(record: Record<string, unknown>, error: z.ZodError): string {
  const name = String(error.issues[0]?.path[0] ?? '')
  const value = record[name]
  const takes = name === 'author' || name === 'keywords' ? 'text or a list of texts' : 'text'
  return `the field ${name} must be ${takes}, here it is ${Array.isArray(value) ? 'a list' : kindOf(value)}`
}

const kindOf = (value: unknown) => (typeof value === 'object' ? 'an object' : `a ${typeof value}`)
