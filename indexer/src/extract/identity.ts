import { createHash } from 'node:crypto'
import { articleId } from '@tidewatch/schema/article'
import { sameUrl } from './web-url.ts'

/** 22 characters of base64url carry 132 bits. */
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * The given id where the engine takes it, else one that the same article will get again: made of the given one,
 * of the address, or of source, title and day.
 */
export function identify(article: {
  id: string | null
  url: string | null
  source: string
  title: string
  day: string | null
}): string {
  const { id, url, source, title, day } = article
  if (id) return articleId.safeParse(id).success ? id : `i${hash(id)}`
  return url ? `u${hash(sameUrl(url))}` : `s${hash(JSON.stringify([source, title, day]))}`
}
