import { FeedElement } from './feed-entry.ts'
import { ReadError, reasonFor } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { openText } from './text-chunks.ts'
import { webAddress } from './web-address.ts'
import { postDate } from './wxr-date.ts'
import { LeftOutPosts } from './wxr-left-out.ts'
import { postMarkup } from './wxr-markup.ts'
import { XmlItems } from './xml-items.ts'
import { plainLine, textOf } from './xml-text.ts'

type Site = {
  title: string | null
  language: string | null
  link: string | null
  authors: Map<string, string>
}

/**
 * The export of a WordPress site, of any size: what is published for everybody becomes articles; how much of what
 * else was left out is said at the end. `line` is the number of the item.
 */
export async function* readWxr(source: Source): AsyncGenerator<Found> {
  const { file } = source
  const items = new XmlItems(new Set(['item']))
  const leftOut = new LeftOutPosts()
  const text = openText(source, 'xml')
  let site: Site | null = null
  let count = 0
  try {
    for await (const { element, isCut } of items.read(text.chunks)) {
      count += 1
      const item = new FeedElement(element, items.names)
      const origin = { file, line: count }
      site ??= siteOf(items)
      if (isCut) yield refusal(origin, 'the export ends in the middle of this item', plainLine(item.text))
      else if (!leftOut.take(item)) yield readPost(item, { ...site, notes: text.notes() }, origin)
    }
  } catch (error) {
    if (count === 0) throw new ReadError(reasonFor(error))
    yield refusal({ file, line: count + 1 }, reasonFor(error))
  }
  yield* leftOut.refusals(file)
  if (count === 0) yield refusal({ file, line: null }, 'the export has no items')
}

function siteOf({ root, names }: XmlItems): Site {
  const whole = root ? new FeedElement(root, names) : null
  const channel = whole?.all('channel')[0] ?? whole
  const authors = (channel?.all('wp:author') ?? []).map(
    (author) => [author.line('wp:author_login') ?? '', author.line('wp:author_display_name') ?? ''] as const,
  )
  return {
    title: channel?.line('title') ?? null,
    language: channel?.line('language') ?? null,
    link: channel?.line('wp:base_blog_url', 'link') ?? null,
    authors: new Map(authors.filter(([login, name]) => login !== '' && name !== '')),
  }
}

function readPost(
  item: FeedElement,
  site: Site & { notes: string[] },
  origin: { file: string; line: number },
): Found {
  const content = item.first('content:encoded')
  const written = content ? textOf(content.element) : ''
  const author = item.line('dc:creator')
  const changed = postDate(item.line('wp:post_modified'), item.line('wp:post_modified_gmt'), null)
  const fields = {
    title: item.line('title'),
    summary: item.line('excerpt:encoded'),
    author: author === null ? null : (site.authors.get(author) ?? author),
    publishedAt: postDate(item.line('wp:post_date'), item.line('wp:post_date_gmt'), item.line('pubdate')),
    ...identityOf(item, site),
    ...topicsOf(item),
    source: site.title,
  }
  const given = Object.entries(fields).filter(([, value]) => value !== null && value.length > 0)
  return {
    kind: 'fields',
    origin,
    fields: Object.fromEntries(given),
    ...(plainLine(written) === '' ? {} : { markup: postMarkup(written) }),
    hints: {
      // A site's language is what its owner set once, not what each post is written in.
      ...(site.language === null ? {} : { language: site.language }),
      ...(site.notes.length > 0 ? { notes: site.notes } : {}),
      dates: changed === null ? [] : [{ value: changed, origin: 'field', weight: 'updated' }],
    },
  }
}

/** A post without an address, or with that of the whole site, is known by its guid, else by its number on the site. */
function identityOf(item: FeedElement, { link, title }: Site): { id: string | null; url: string | null } {
  const home = webAddress(link ?? '')
  const written = item.line('link')
  const url = written === null ? null : webAddress(written, link)
  if (url !== null && url.replace(/\/$/, '') !== home?.replace(/\/$/, '')) return { id: null, url }
  const number = item.line('wp:post_id')
  const id = item.line('guid') ?? (number === null ? null : `${home ?? title ?? ''}?p=${number}`)
  return { id, url: null }
}

/** What a site files its posts under when nobody chose. */
const DEFAULT = /^(?:uncategori[sz]ed|未分类|未分類)$/i

function topicsOf(item: FeedElement): { section: string | null; keywords: string[] } {
  const terms = item.all('category').map((term) => ({
    domain: term.attribute('domain') ?? 'category',
    name: plainLine(term.text),
  }))
  const categories = terms.flatMap(({ domain, name }) => (domain === 'category' && name !== '' ? [name] : []))
  const tags = terms.flatMap(({ domain, name }) => (/tag$/.test(domain) && name !== '' ? [name] : []))
  const chosen = categories.filter((name) => !DEFAULT.test(name))
  return { section: chosen[0] ?? categories[0] ?? null, keywords: [...new Set([...chosen, ...tags])] }
}
