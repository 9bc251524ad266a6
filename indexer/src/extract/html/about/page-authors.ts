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
  const found = places.map((values) => cleanAuthors(values.map(plainLine), known))
  const [first, ...others] = found.filter((names) => names.length > 0)
  if (!first?.every(isLogin)) return first ?? []
  // What readers see is the name that goes with it.
  return others.find((names) => !names.some(isLogin)) ?? first
}

const isLogin = (name: string) => /^[a-z][a-z\d._-]{1,30}$/.test(name)
