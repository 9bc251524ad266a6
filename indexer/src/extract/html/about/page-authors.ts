import { cleanAuthors } from '../../authors.ts'
import type { Page } from '../body/dom.ts'
import { readByline } from './byline.ts'
import type { Metas } from './metas.ts'
import { plainLine } from './plain-line.ts'

/** The first kind of place that names anyone: metadata, what is marked as author, what looks like a byline. */
export function authorsOf(page: Page, metas: Metas, described: string[], known: string[]): string[] {
  const { marked, named } = readByline(page)
  const places = [
    described,
    metas('citation_author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'),
    metas('author', 'article:author', 'authors', 'article.author'),
    marked,
    named.slice(0, 3),
  ]
  return (
    places.map((values) => cleanAuthors(values.map(plainLine), known)).find((found) => found.length > 0) ?? []
  )
}
