import type { DateClue } from '@tidewatch/schema/raw-record'
import { ELEMENT, type Page, type PageNode } from '../body/dom.ts'
import { attribute, textOf, walk } from '../walk.ts'
import { aroundTitle, isApart } from './apart.ts'
import { type Standing, standingOf, weighed } from './standing.ts'

type Place = { around: ReadonlySet<PageNode>; isBelowTitle: boolean; tried: number }
type Found = { value: string; standing: Standing; rank: number }

const LONGEST = 80
const MOST = 30
/** Elements that may hold a date, in the article or beside it. */
const MOST_TRIED = 1_000
const COMMENT = 8
const TEMPLATE = /\{\{|\$\{|<%|%%|@@/
// Newspapers' systems leave the record of an article in a comment.
const IN_COMMENT = /<(?:pub)?date>\s*([^<]{6,40})<\/(?:pub)?date>/i

/** Dates in the head of a page and in attributes that readers don't see, the best founded first. */
export function metadataClues(page: Page): DateClue[] {
  const found: Found[] = []
  const place: Place = { around: aroundTitle(page), isBelowTitle: false, tried: 0 }
  for (const node of walk(page)) {
    if (found.length >= MOST || place.tried >= MOST_TRIED) break
    if (node.localName === 'h1') place.isBelowTitle = true
    if (node.nodeType === COMMENT) found.push(...fromComment(node.data ?? ''))
    else if (node.nodeType === ELEMENT) found.push(...fromElement(node, place))
  }
  const order = (one: Found) => one.rank + { published: 0, weak: 10, updated: 20 }[one.standing]
  return found
    .filter(({ value }) => value !== '' && value.length <= LONGEST && !TEMPLATE.test(value))
    .sort((a, b) => order(a) - order(b))
    .map(({ value, standing }) => weighed({ value, origin: 'metadata' as const }, standing))
}

const fromComment = (text: string): Found[] => {
  const [, value] = IN_COMMENT.exec(text.slice(0, 2_000)) ?? []
  return value ? [{ value: value.trim().replace(/\.0$/, ''), standing: 'published', rank: 4 }] : []
}

function fromElement(node: PageNode, place: Place): Found[] {
  if (node.localName === 'meta') return fromMeta(node, place)
  const property = attribute(node, 'itemprop') || attribute(node, 'property')
  if (property !== '') return fromProperty(node, property, place)
  if (node.localName === 'time') return fromTime(node, place)
  return fromHidden(node, place)
}

function fromMeta(node: PageNode, place: Place): Found[] {
  const name = attribute(node, 'name') || attribute(node, 'property')
  if (name === '') return fromProperty(node, attribute(node, 'itemprop'), place)
  const standing = standingOf(name)
  return standing
    ? [{ value: attribute(node, 'content'), standing, rank: /publi/i.test(name) ? 0 : 0.5 }]
    : []
}

function fromProperty(node: PageNode, property: string, place: Place): Found[] {
  const standing = /date|publish|issued/i.test(property) ? standingOf(property) : null
  if (!standing) return []
  place.tried += 1
  if (isApart(node, place.around) || isOfAnother(node)) return []
  const value = attribute(node, 'content') || attribute(node, 'datetime') || textOf(node)
  return [{ value, standing, rank: 1 }]
}

/** Within another thing of the page, such as a comment or a video, a date is that thing's. */
function isOfAnother(node: PageNode): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (at.getAttribute?.('itemscope') == null) continue
    return !/(?:Article|Posting|WebPage|CreativeWork|Report|Blog)$/.test(
      attribute(at, 'itemtype').split(' ')[0] ?? '',
    )
  }
  return false
}

function fromTime(node: PageNode, place: Place): Found[] {
  const value = attribute(node, 'datetime')
  place.tried += 1
  if (value === '' || isApart(node, place.around)) return []
  const names = `${attribute(node, 'class')} ${attribute(node.parentNode ?? node, 'class')}`
  const isPublished =
    node.getAttribute?.('pubdate') != null || /publish|pub-?date|entry-date|post-date/i.test(names)
  const isUpdated = /updat|modif/i.test(`${attribute(node, 'class')} ${textOf(node)}`) && !isPublished
  if (isUpdated) return [{ value, standing: 'updated', rank: 2 }]
  return [{ value, standing: isPublished ? 'published' : 'weak', rank: place.isBelowTitle ? 2 : 3 }]
}

/** `<input type="hidden" id="pubtime" value="…">`, `<div data-publish-time="…">`. */
function fromHidden(node: PageNode, place: Place): Found[] {
  const found: Found[] = []
  if (node.localName === 'input' && /hidden/i.test(attribute(node, 'type'))) {
    const standing = standingOf(attribute(node, 'name')) ?? standingOf(attribute(node, 'id'))
    if (standing) found.push({ value: attribute(node, 'value'), standing, rank: 4 })
  }
  const { attributes } = node as PageNode & { attributes?: Iterable<{ name: string; value: string }> }
  for (const { name, value } of attributes ?? []) {
    const standing = name.startsWith('data-') ? standingOf(name.slice(5)) : null
    if (!standing) continue
    place.tried += 1
    if (!isApart(node, place.around)) found.push({ value, standing, rank: 4 })
  }
  return found
}
