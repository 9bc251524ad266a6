import type { Head } from './head.ts'

/** `name` is without its prefix, in lower case; `tag` is the start tag with its attributes. */
export type Root = { name: string; tag: string }

const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\b[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i
const START_TAG = /^<(?:[\w.-]+:)?([a-z_][\w.-]*)\b[^>]*>?/i

/** The outermost element of an XML or HTML text, behind its declaration, comments and document type. */
export function rootOf({ text }: Head): Root | null {
  if (!text.startsWith('<')) return null
  const [tag, name] = START_TAG.exec(text.replace(PROLOGUE, '')) ?? []
  return tag === undefined || name === undefined ? null : { name: name.toLowerCase(), tag }
}

const FEED_ROOTS = new Set(['rss', 'feed', 'rdf', 'channel'])

/** RSS 0.9 to 2.0, RDF, Atom, and the broken kin of them that are in use. */
export const isFeed = (head: Head) => FEED_ROOTS.has(rootOf(head)?.name ?? '')

/** The export of a WordPress site: an RSS whose items are the posts, all of them and complete. */
export const isWxr = (head: Head) =>
  rootOf(head)?.name === 'rss' && /wordpress\.org\/export\/|<wp:wxr_version>/.test(head.text)
