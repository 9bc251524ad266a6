import type { Hints } from '@tidewatch/schema/raw-record'
import { onlyOf, type ValueOrigins, whereSaid } from '../../value-origins.ts'
import { type Described, names } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { About } from './read-about.ts'

/** Where pages state a value: keys of the article in JSON-LD, and names of `<meta>`. */
const PLACES = {
  title: { described: ['headline', 'name'], metas: ['og:title', 'twitter:title', 'headline', 'title'] },
  source: { described: ['publisher'], metas: ['og:site_name', 'publisher', 'application-name', 'copyright'] },
  section: { described: ['articleSection'], metas: ['article:section', 'parsely-section', 'section'] },
  author: {
    described: ['author', 'creator'],
    metas: ['author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author', 'byl'],
  },
  keywords: { described: ['keywords'], metas: ['news_keywords', 'keywords', 'article:tag', 'parsely-tags'] },
  summary: { described: ['description'], metas: ['og:description', 'description', 'twitter:description'] },
} as const

type Page = { metas: Metas; described: Described; headings: readonly string[]; hints: Hints }

/** Where each value of a page stands, the most telling place first. */
export function valuePlaces(
  about: Omit<About, 'valueOrigins'>,
  { metas, described, headings, hints }: Page,
): ValueOrigins {
  const said = (field: keyof typeof PLACES, value: string | null | undefined, brought: string | undefined) =>
    whereSaid(value, [
      ['text', field === 'title' ? headings : []],
      ['json-ld', PLACES[field].described.flatMap((key) => names(described.article?.[key], described))],
      ['metadata', PLACES[field].metas.flatMap((name) => metas(name))],
      ['container', [brought]],
    ])
  return onlyOf({
    title: said('title', about.title, hints.title),
    source: said('source', about.outlet, undefined),
    section: said('section', about.section, undefined),
    author: said('author', about.authors[0], hints.author),
    keywords: said('keywords', about.keywords[0], hints.keywords?.join(' ')),
    summary: said('summary', about.summary, undefined),
    url: about.url === null ? undefined : about.url === hints.url ? 'container' : 'metadata',
    language: about.language === null ? undefined : 'metadata',
  })
}
