import type { Hints } from '@tidewatch/schema/raw-record'
import type { z } from 'zod'
import { readCount } from './count.ts'
import { addressClues } from './date/address-clues.ts'
import { chooseDate } from './date/choose-date.ts'
import { dateNote } from './date-note.ts'
import type { Dated, Draft } from './draft.ts'
import { type FieldText, readFieldBody } from './field-body.ts'
import { fieldOrigins } from './field-origins.ts'
import { fieldTypes, wrongType } from './field-types.ts'
import { isSameOutlet } from './fold-name.ts'
import { splitKeywords, unique } from './keywords.ts'
import { detectLanguage, languageCode } from './language.ts'
import { hostOf, isFrontPage, isWebUrl } from './web-url.ts'

export type FieldsRead = { draft: Draft; notes: string[] } | { refused: string }

export type FieldsRecord = {
  fields: Record<string, unknown>
  markup?: string | undefined
  hints?: Hints | undefined
}

/**
 * An article from named fields; `markup` is its body where that is HTML. Unknown fields are ignored; one that holds
 * the wrong kind of value refuses the record. What is known from outside fills in what is missing.
 */
export function readFields({ fields: record, markup, hints = {} }: FieldsRecord, now: Date): FieldsRead {
  const checked = fieldTypes.safeParse(record)
  if (!checked.success) return { refused: wrongType(record, checked.error) }
  const { publishedAt, url, language, ...data } = checked.data
  const title = (data.title ?? '').trim() || (hints.title ?? '')
  const text = readFieldBody({ title, body: data.body ?? '', markup, translations: data.translations ?? [] })
  if ('refused' in text) return text
  const code = languageCode(language ?? '')
  const given = asWebUrl(url)
  const address = given ?? asWebUrl(hints.url)
  // An address often names the day of the upload: it casts no doubt on what the record itself says.
  const inAddress = addressClues(address ? [address] : []).map((clue) => ({
    ...clue,
    weight: 'weak' as const,
  }))
  const date = chooseDate([...cluesOf(publishedAt), ...(hints.dates ?? []), ...inAddress], {
    now,
    seenAt: hints.seenAt,
    language: code ?? languageCode(hints.language ?? '') ?? detectLanguage(`${title}\n${text.body}`),
    host: address && hostOf(address),
  })
  const notes = [
    ...dateNote(publishedAt, date),
    ...noteUnless(code, language, 'is no language: it was detected instead'),
    ...noteUnless(given, url, 'is no http(s) address: the url was left out'),
  ]
  const draft = toDraft({ ...checked.data, address, code }, text, hints)
  return { draft: { ...draft, ...date }, notes }
}

type Checked = z.infer<typeof fieldTypes> & { address: string | null; code: string | null }

const toDraft = (data: Checked, text: FieldText, hints: Hints): Omit<Draft, keyof Dated> => ({
  id: data.id === null || data.id === undefined ? null : String(data.id).trim(),
  titleOrigin: 'given',
  language: data.code,
  source: data.source ?? null,
  url: data.address,
  ownUrl: data.address && isFrontPage(data.address) ? null : data.address,
  section: data.section ?? null,
  author: listed(data.author).join(', ') || (hints.author ?? null),
  type: data.type ?? null,
  views: readCount(String(data.views ?? '')),
  ...text,
  summary: trimmed(data.summary),
  claimedOrigin: trimmed(data.claimedOrigin) ?? otherThan(data.source, text.claimedOrigin),
  keywords: unique([...keywordsIn(data.keywords), ...text.keywords, ...(hints.keywords ?? [])]),
  origins: fieldOrigins(data, text, hints),
})

const otherThan = (source: string | null | undefined, origin: string | null) =>
  source && origin && isSameOutlet(origin, source) ? null : origin

const trimmed = (value: string | null | undefined) => value?.trim() || null

const asWebUrl = (value: string | null | undefined) => {
  const address = trimmed(value)
  return address !== null && isWebUrl(address) ? address : null
}

const keywordsIn = (value: string | (string | number)[] | null | undefined) =>
  typeof value === 'string' ? splitKeywords(value) : listed(value)

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
