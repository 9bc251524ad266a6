import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { isAddress } from './is-address.ts'

/** A page that a sitemap lists, or a sitemap that an index lists. Times as they were written. */
export type Listed = { url: string; modified: string | null; published: string | null; title: string | null }

/** A sitemap may list 50,000; ten times as many are kept of one that does not care. */
const MOST = 500_000

const FIELDS: Record<string, 'loc' | 'modified' | 'published' | 'title'> = {
  loc: 'loc',
  lastmod: 'modified',
  publication_date: 'published',
  title: 'title',
}
const ENTRIES = new Set(['url', 'sitemap'])

/** What a sitemap or an index of sitemaps lists. One that breaks off gives what stands before the break. */
export function parseSitemap(text: string, base: string): Listed[] {
  return /^\s*https?:\/\//i.test(text) ? fromLines(text) : fromXml(text, base)
}

const fromLines = (text: string): Listed[] =>
  text
    .split(/\s+/)
    .filter(isAddress)
    .slice(0, MOST)
    .map((url) => ({ url, modified: null, published: null, title: null }))

function fromXml(text: string, base: string): Listed[] {
  const found: Listed[] = []
  const parser = new SaxesParser({ xmlns: false })
  let entry: Partial<Record<'loc' | 'modified' | 'published' | 'title', string>> | null = null
  let depth = 0
  let value = ''
  parser.on(
    'opentag',
    ({ name }: { name: string; attributes: Record<string, string | SaxesAttributeNS> }) => {
      depth += 1
      value = ''
      if (depth === 2 && ENTRIES.has(localName(name))) entry = {}
    },
  )
  const add = (text: string) => {
    if (entry && value.length < 10_000) value += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    const field = FIELDS[localName(name)]
    // The loc of an image or video inside an entry is not that of the page.
    const isOwn = depth === 3 || field === 'published' || field === 'title'
    if (entry && field && isOwn && !/^(?:image|video):/.test(name)) entry[field] ??= value.trim()
    if (depth === 2 && entry) {
      const url = absolute(entry.loc ?? '', base)
      if (url && found.length < MOST) found.push({ url, ...timesOf(entry), title: entry.title || null })
      entry = null
    }
    depth -= 1
    value = ''
  })
  parser.on('error', () => {})
  parser.write(text.replace(/^[\ufeff\s]+/, '')).close()
  return found
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

const timesOf = ({ modified, published }: { modified?: string; published?: string }) => ({
  modified: modified || null,
  published: published || null,
})

function absolute(loc: string, base: string): string | null {
  const url = loc !== '' && URL.canParse(loc, base) ? new URL(loc, base) : null
  return url && isAddress(url.href) ? url.href : null
}

/** When it last changed, as far as is known; the unknown are the oldest. */
export function changedAt({ modified, published }: Listed): number {
  const times = [modified, published]
    .map((text) => Date.parse(text ?? ''))
    .filter((time) => !Number.isNaN(time))
  return times.length > 0 ? Math.max(...times) : Number.NEGATIVE_INFINITY
}

/** Newest first; what is of the same time stays in its order. */
export const newestFirst = (listed: readonly Listed[]): Listed[] =>
  listed
    .map((one) => ({ one, at: changedAt(one) }))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .map(({ one }) => one)
