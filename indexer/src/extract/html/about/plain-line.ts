import { decodeEntities } from '../../../read/entities.ts'

/** A line of words from a value that may hold tags and character references, even escaped twice. */
export const plainLine = (value: string): string => {
  const text = /&[#\w]+;/.test(value) ? decodeEntities(decodeEntities(value)) : value
  return text
    .replace(/<\/?[a-z][^<>]*>|<!--.*?-->/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
