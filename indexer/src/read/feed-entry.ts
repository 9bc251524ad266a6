import type { DateClue } from '@tidewatch/schema/raw-record'
import type { Element } from 'domhandler'
import { type FeedText, textConstruct } from './feed-text.ts'
import { webAddress } from './web-address.ts'
import { elementsIn } from './xml-items.ts'
import type { XmlNames } from './xml-names.ts'
import { oneLine, plainLine, textOf } from './xml-text.ts'

/** An element of a feed, its children asked for by the names of their vocabularies. */
export class FeedElement {
  readonly element: Element
  private readonly names: XmlNames
  private readonly below: { name: string; element: Element }[]

  constructor(element: Element, names: XmlNames) {
    this.element = element
    this.names = names
    this.below = elementsIn(element.children).map((child) => ({ name: names.of(child), element: child }))
  }

  get children(): { name: string; element: FeedElement }[] {
    return this.below.map(({ name, element }) => ({ name, element: new FeedElement(element, this.names) }))
  }

  /** The children of these names, those of the first name before those of the next. */
  all(...wanted: string[]): FeedElement[] {
    return wanted.flatMap((name) =>
      this.below.flatMap((child) =>
        child.name === name ? [new FeedElement(child.element, this.names)] : [],
      ),
    )
  }

  first(...wanted: string[]): FeedElement | null {
    return this.all(...wanted).find(({ element }) => textOf(element).trim() !== '') ?? null
  }

  get text(): string {
    return oneLine(textOf(this.element))
  }

  attribute(name: string): string | null {
    return this.element.attribs[name]?.trim() || null
  }

  /** The text of one of the children, in one line and without markup. */
  line(...wanted: string[]): string | null {
    const found = this.first(...wanted)
    if (!found) return null
    const { markup, text } = found.construct()
    return (markup === null ? oneLine(text) : plainLine(markup)) || null
  }

  get isAtom(): boolean {
    return this.names.of(this.element) === 'feed'
  }

  construct(): FeedText {
    return textConstruct(this.element)
  }

  /** `xml:base` or `xml:lang` of this element or the nearest one round it. */
  inherited(attribute: 'xml:base' | 'xml:lang'): string | null {
    for (let at: Element['parent'] = this.element; at; at = at.parent) {
      const value = at.type === 'tag' ? at.attribs[attribute]?.trim() : ''
      if (value) return value
    }
    return null
  }
}

const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'atom:published',
  'dcterms:created',
  'created',
  'date',
]
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastbuilddate']

export const datesOf = (entry: FeedElement): DateClue[] => [
  ...textsOf(entry, PUBLISHED).map((value) => ({ value, origin: 'feed' as const })),
  ...textsOf(entry, UPDATED).map((value) => ({ value, origin: 'feed' as const, weight: 'updated' as const })),
]

const textsOf = (entry: FeedElement, names: readonly string[]): string[] =>
  entry.all(...names).flatMap(({ text }) => (text ? [text] : []))

/** The address of the article: never that of an enclosure, a comment page or the entry's own source. */
export function addressOf(entry: FeedElement, base: string | null): string | null {
  const links = entry.all('link', 'atom:link')
  const alternate = links.filter((link) => /^(?:alternate)?$/i.test(link.attribute('rel') ?? ''))
  const guids = entry.all('guid').filter((guid) => guid.attribute('ispermalink')?.toLowerCase() !== 'false')
  const candidates = [
    ...entry.all('feedburner:origlink').map(({ text }) => text),
    ...alternate.filter((link) => /html/i.test(link.attribute('type') ?? 'html')).map(addressIn),
    ...alternate.map(addressIn),
    ...guids.map(({ text }) => (/^https?:/i.test(text) ? text : null)),
    entry.attribute('rdf:about'),
  ]
  const relative = entry.inherited('xml:base')
  const whole = relative ? webAddress(relative, base) : base
  for (const candidate of candidates) {
    const address = candidate ? webAddress(candidate, whole) : null
    if (address !== null) return address
  }
  return null
}

const addressIn = (link: FeedElement) => link.attribute('href') ?? link.text

/** Names of people; of `me@example.com (A. Writer)` the name, an address only where nothing else is given. */
export function authorsOf(entry: FeedElement): string[] {
  const people = entry
    .all('author', 'atom:author')
    .map(
      (person) =>
        person.line('name', 'atom:name') ??
        (person.all('email', 'uri', 'url').length > 0 ? (person.line('email') ?? '') : person.text),
    )
  const found = [...entry.all('dc:creator').map(({ text }) => text), ...people]
    .map(personName)
    .filter((name) => name !== '')
  return [...new Set(found)]
}

function personName(text: string): string {
  const line = plainLine(text)
  const [, named] = /^\S+@\S+\s*\((.+)\)$/.exec(line) ?? []
  return named ?? (line.replace(/\s*[<(]?\S+@[^\s>)]+[>)]?\s*/g, ' ').trim() || line)
}

export const categoriesOf = (entry: FeedElement): string[] => {
  const found = entry
    .all('category', 'dc:subject', 'media:keywords', 'itunes:keywords')
    .map((category) => category.attribute('label') ?? (category.text || category.attribute('term')) ?? '')
  return [...new Set(found.map(plainLine).filter((name) => name !== ''))]
}
