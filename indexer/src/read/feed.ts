import { addressOf, authorsOf, categoriesOf, datesOf, FeedElement } from './feed-entry.ts'
import { ReadError, reasonFor } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { openText } from './text-chunks.ts'
import { XmlItems } from './xml-items.ts'
import { oneLine, plainLine } from './xml-text.ts'

const ENTRIES = new Set(['item', 'entry', 'atom:entry'])

/** RSS of all versions, RDF and Atom, also where the XML is broken. The number of an entry is its `line`. */
export async function* readFeed(source: Source): AsyncGenerator<Found> {
  const { file } = source
  const items = new XmlItems(ENTRIES)
  const text = openText(source, 'xml')
  let count = 0
  try {
    for await (const { element, isCut } of items.read(text.chunks)) {
      count += 1
      const origin = { file, line: count }
      const entry = new FeedElement(element, items.names)
      if (isCut) yield refusal(origin, 'the feed ends in the middle of this entry', plainLine(entry.text))
      else yield readEntry(entry, channelOf(items), { url: source.hints?.url, notes: text.notes() }, origin)
    }
  } catch (error) {
    if (count === 0) throw new ReadError(reasonFor(error))
    yield refusal({ file, line: count + 1 }, reasonFor(error))
  }
  if (count === 0) yield refusal({ file, line: null }, withoutEntries(items))
}

/** Channel or feed: what stands round the entries. */
function channelOf({ root, names }: XmlItems): FeedElement | null {
  if (!root) return null
  const whole = new FeedElement(root, names)
  return whole.all('channel')[0] ?? whole
}

const BODIES = [
  'content:encoded',
  'content',
  'atom:content',
  'xhtml:body',
  'body',
  'xhtml:div',
  'fullitem',
  'description',
  'summary',
  'atom:summary',
  'media:description',
  'subtitle',
]

function readEntry(
  entry: FeedElement,
  channel: FeedElement | null,
  known: { url: string | undefined; notes: string[] },
  origin: { file: string; line: number },
): Found {
  const title = entry.line('title', 'atom:title', 'dc:title', 'media:title')
  const { body, markup, summary } = textsOf(entry)
  const url = addressOf(entry, baseOf(channel, known.url))
  if (title === null && body === null && markup === null && url === null)
    return refusal(origin, 'the entry has neither a title, a text nor an address', plainLine(entry.text))
  const fields = {
    // The address joins an entry with its page; the id of the feed serves where there is none.
    id: url === null ? (entry.line('guid', 'id', 'atom:id') ?? entry.attribute('rdf:about')) : null,
    title,
    body,
    summary,
    url,
    author: authorsFor(entry, channel),
    ...sorted(categoriesOf(entry)),
    language: entry.line('dc:language', 'language'),
    source: channel?.line('title', 'atom:title', 'dc:title'),
    claimedOrigin: nameOf(entry.all('source', 'dc:source')[0]),
  }
  const given = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && value.length > 0,
  )
  // A feed's language is what its owner set once; an entry may be in another.
  const language = entry.inherited('xml:lang') ?? channel?.line('language', 'dc:language')
  return {
    kind: 'fields',
    origin,
    fields: Object.fromEntries(given),
    ...(markup === null ? {} : { markup }),
    hints: {
      dates: datesOf(entry),
      ...(language ? { language } : {}),
      ...(known.notes.length > 0 ? { notes: known.notes } : {}),
    },
  }
}

/** The longest form that the entry has its text in, and its summary where that is another. */
function textsOf(entry: FeedElement): { body: string | null; markup: string | null; summary: string | null } {
  const texts = entry.all(...BODIES).map((element) => {
    const { text, markup } = element.construct()
    return { text, markup, line: markup === null ? oneLine(text) : plainLine(markup) }
  })
  const [main, ...others] = texts.filter(({ line }) => line !== '')
  if (!main) return { body: null, markup: null, summary: null }
  const summary = others.find(({ line }) => line !== main.line)?.line ?? null
  return { body: main.markup === null ? main.text.trim() : null, markup: main.markup, summary }
}

const baseOf = (channel: FeedElement | null, url: string | undefined): string | null =>
  (channel && addressOf(channel, url ?? null)) ?? url ?? null

/** Atom lets the authors of the entry's source, then of the feed, stand for an entry that names none. */
function authorsFor(entry: FeedElement, channel: FeedElement | null): string[] {
  const own = authorsOf(entry)
  const [from] = entry.all('source')
  if (own.length > 0) return own
  if (from && authorsOf(from).length > 0) return authorsOf(from)
  return channel?.isAtom ? authorsOf(channel) : []
}

/** A single category is the section that the article stands in; several are what it is about. */
const sorted = (categories: string[]) =>
  categories.length === 1 ? { section: categories[0], keywords: categories } : { keywords: categories }

const nameOf = (from: FeedElement | undefined): string | null =>
  from
    ? (from.line('title') ?? (from.all('id', 'link', 'author').length > 0 ? null : plainLine(from.text)))
    : null

function withoutEntries(items: XmlItems): string {
  const channel = channelOf(items)
  if (!channel) return 'there is no XML in it that could be a feed'
  const title = channel.line('title')
  const text = channel.text
  if (title === null && text === '') return 'it is the frame of a feed with nothing in it'
  return `the feed${title === null ? '' : ` “${title.slice(0, 100)}”`} has no entries`
}
