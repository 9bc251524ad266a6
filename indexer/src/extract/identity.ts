import { createHash } from 'node:crypto'
import { articleId } from '@tidewatch/schema/article'
import { sameUrl } from './web-url.ts'

/** `otherId` is the id that the text makes: for an article whose `id` turns out to be that of another one. */
export type Identity = { id: string; otherId: string | null }

/** 22 characters of base64url carry 132 bits. */
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)
const made = (prefix: string, ...parts: unknown[]) => prefix + hash(JSON.stringify(parts))

/** Lists count their articles from 1, all of them. */
const IN_LIST = /^\d{1,6}$/

/**
 * The given id where the engine takes it, else one that the same article will get again: made of the given one, of
 * its own address, or of source, title and day. A page, and what has no day, is told by its text as well.
 */
export function identify(article: {
  id: string | null
  ownUrl: string | null
  source: string
  title: string
  day: string | null
  body: string
  isRecord: boolean
}): Identity {
  const { id, ownUrl, source, title, day, isRecord } = article
  const text = article.body.normalize('NFKC').replace(/\s+/g, '')
  if (id && IN_LIST.test(id)) return { id: made('n', source, id), otherId: made('n', source, id, text) }
  if (id) return { id: articleId.safeParse(id).success ? id : `i${hash(id)}`, otherId: null }
  if (ownUrl) return { id: `u${hash(sameUrl(ownUrl))}`, otherId: null }
  const ofText = made('s', source, title, day, text)
  return isRecord && day?.length === 'YYYY-MM-DD'.length
    ? { id: made('s', source, title, day), otherId: ofText }
    : { id: ofText, otherId: null }
}
