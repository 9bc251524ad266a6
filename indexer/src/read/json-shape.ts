import type { Hints } from '@tidewatch/schema/raw-record'
import { type ColumnMap, matchNames } from './field-names.ts'
import { namedFields } from './named-fields.ts'
import { ReadError } from './read-error.ts'
import { webAddress } from './web-address.ts'

export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an object has what an article has at the least. */
export function isArticle(value: JsonObject, map: ColumnMap = {}): boolean {
  const { title, body } = namedFields(value, map)
  return typeof title === 'string' || typeof body === 'string'
}

/** Whether an object is an article rather than what stands round a list of them. */
export const isAlone = (value: JsonObject, map: ColumnMap): boolean =>
  isArticle(value, map) && (matchNames(Object.keys(value), map).has('body') || !holdsArticles(value, map))

function holdsArticles(value: unknown, map: ColumnMap, depth = 0): boolean {
  if (depth > 4) return false
  if (Array.isArray(value)) return value.slice(0, 20).some((item) => isObject(item) && isArticle(item, map))
  return isObject(value) && Object.values(value).some((inner) => holdsArticles(inner, map, depth + 1))
}

/** What the object round a list says of all that is in it. */
export type Envelope = { fields: JsonObject; isFeed: boolean; base: string | null }

export function readEnvelope(members: JsonObject): Envelope {
  if (['FeatureCollection', 'Feature', 'GeometryCollection'].includes(String(members.type)))
    throw new ReadError('it is GeoJSON: places on a map, no articles')
  const isFeed = String(members.version).includes('jsonfeed.org')
  const { source, language, title } = namedFields(members)
  const from = isFeed ? title : source
  return {
    isFeed,
    base: typeof members.home_page_url === 'string' ? members.home_page_url : null,
    fields: { ...(from ? { source: from } : {}), ...(language ? { language } : {}) },
  }
}

/** The dates of a feed are the feed's word, and its addresses may be relative to its page. */
export function asFeedItem(fields: JsonObject, hints: Hints, base: string | null) {
  const { publishedAt, url, id, ...others } = fields
  const published = typeof publishedAt === 'string' ? [{ value: publishedAt, origin: 'feed' as const }] : []
  const updated = (hints.dates ?? []).map((date) => ({ ...date, origin: 'feed' as const }))
  const address = typeof url === 'string' ? webAddress(url, base) : null
  return {
    // As in every feed the address joins an item with its page; an id may be no more than its number.
    fields: { ...others, ...(address ? { url: address } : id === undefined ? {} : { id }) },
    hints: { ...hints, dates: [...published, ...updated] },
  }
}
