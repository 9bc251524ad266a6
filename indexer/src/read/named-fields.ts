import type { DateClue, Hints, Origin, RawRecord } from '@tidewatch/schema/raw-record'
import { datesOf } from './date-fields.ts'
import { type ColumnMap, type FieldName, fieldNames, matchNames } from './field-names.ts'
import { isMarkup, oneText, plainValue } from './field-values.ts'

const OURS = new Set<string>(fieldNames.filter((name) => name !== 'updatedAt'))

/** What other systems keep as numbers or in several places, even under our name. */
const isRead = new Set<FieldName>(['publishedAt', 'author', 'section', 'keywords', 'source'])

/** Containers that search engines and content APIs wrap round the fields of an article. */
const WRAPPERS = ['_source', 'fields', 'attributes', 'article', 'node']

/**
 * The record under our own field names, whatever it calls them in either language. A record that uses our names
 * only comes back as it is, without cost. `map` gives names by hand.
 */
export function namedFields(record: Record<string, unknown>, map: ColumnMap = {}): Record<string, unknown> {
  return found(record, map).fields
}

type FoundFields = { fields: Record<string, unknown>; otherDates: string[] }

function found(record: Record<string, unknown>, map: ColumnMap): FoundFields {
  const isOurs = Object.keys(map).length === 0 && Object.keys(record).every((name) => OURS.has(name))
  if (isOurs && !isObject(record.publishedAt)) return { fields: record, otherDates: [] }
  const flat = flatten(record)
  const names = matchNames(
    Object.keys(flat).filter((name) => flat[name] !== null),
    map,
  )
  const fields: Record<string, unknown> = {}
  for (const [field, [...from]] of names) {
    const values = from.map((name) => flat[name])
    const value = from[0] === field && !isRead.has(field) ? asGiven(values) : read(field, values)
    if (value !== null && value !== undefined) fields[field] = value
  }
  const dated = names.get('publishedAt') ?? []
  const [date, ...otherDates] = datesOf(
    dated.map((name) => flat[name]),
    map.publishedAt === undefined ? flat : {},
  )
  if (date !== undefined) fields.publishedAt = date
  if (fields.body === undefined && typeof fields.summary === 'string') {
    fields.body = fields.summary
    delete fields.summary
  }
  return { fields, otherDates }
}

/** The record that `toArticle` takes: a body in HTML as `markup`, further dates and the day of the last change as weaker ones. */
export function namedRecord(
  record: Record<string, unknown>,
  origin: Origin,
  { map, hints }: { map?: ColumnMap | undefined; hints?: Hints | undefined } = {},
): RawRecord {
  const {
    fields: { updatedAt, ...fields },
    otherDates,
  } = found(record, map ?? {})
  const dates: DateClue[] = [
    ...(hints?.dates ?? []),
    ...otherDates.map((value) => ({ value, origin: 'field', weight: 'weak' }) as const),
    ...(typeof updatedAt === 'string'
      ? [{ value: updatedAt, origin: 'field', weight: 'updated' } as const]
      : []),
  ]
  const known = { ...hints, ...(dates.length > 0 ? { dates } : {}) }
  const base = {
    kind: 'fields' as const,
    origin,
    ...(Object.keys(known).length > 0 ? { hints: known } : {}),
  }
  if (typeof fields.body !== 'string' || !isMarkup(fields.body)) return { ...base, fields }
  const { body, ...others } = fields
  return { ...base, fields: others, markup: body as string }
}

function flatten(record: Record<string, unknown>): Record<string, unknown> {
  const wrapped = WRAPPERS.filter((name) => isObject(record[name]))
  if (wrapped.length === 0) return record
  const own = Object.entries(record).filter(([name]) => !wrapped.includes(name))
  return Object.assign(Object.fromEntries(own), ...wrapped.map((name) => record[name]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value under our own name stays what it is, so that a wrong kind is refused and not guessed away. */
const asGiven = ([value]: unknown[]): unknown => (isObject(value) ? (plainValue(value) ?? value) : value)

function read(field: FieldName, values: unknown[]): unknown {
  if (field === 'publishedAt' || field === 'updatedAt') return datesOf(values, {})[0] ?? null
  if (field === 'keywords' || field === 'author') return first(values, (value) => listed(plainValue(value)))
  if (field === 'section') return first(values, (value) => [listed(plainValue(value))].flat()[0] ?? null)
  if (field === 'source') return first(values, (value) => words(oneText(value)))
  return first(values, oneText)
}

function first<T>(values: unknown[], take: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const taken = take(value)
    if (taken !== null) return taken
  }
  return null
}

/** Content systems give numbers of their own for people and categories; those say nothing. */
const words = (text: string | null): string | null =>
  text === null || /^\s*\d+\s*$/.test(text) ? null : text

function listed(value: ReturnType<typeof plainValue>): string | string[] | null {
  if (typeof value === 'string') return words(value)
  const items = (Array.isArray(value) ? value : [value])
    .map((item) => (item === null ? null : words(String(item))))
    .filter((item) => item !== null)
  return items.length > 0 ? items : null
}
