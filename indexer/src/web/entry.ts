import type { RawRecord } from '@tidewatch/schema/raw-record'
import type { Found } from '../read/source.ts'
import { isAddress } from './is-address.ts'

/** An entry of a feed as the reader of feeds gives it. */
export type Entry = Extract<RawRecord, { kind: 'fields' }>

/**
 * The entry with its address made absolute, by which it is then known: ids such as `2` repeat from feed to feed, and
 * the entry and its page are to be one article. Null for what is no entry.
 */
export function asEntry(found: Found, base: string): Entry | null {
  const own = withoutAddress(found)
  if (own.kind !== 'fields') return null
  const { id, ...others } = own.fields
  const url = absolute(others.url, base)
  return { ...own, fields: url ? { ...others, url } : own.fields }
}

/** The address of a file with many records is not that of each. */
export function withoutAddress(found: Found): Found {
  if (found.kind !== 'fields' || !found.hints) return found
  const { url, ...hints } = found.hints
  return { ...found, hints }
}

const absolute = (url: unknown, base: string): string | null => {
  if (typeof url !== 'string' || url.trim() === '' || !URL.canParse(url, base)) return null
  const { href } = new URL(url, base)
  return isAddress(href) ? href : null
}
