import { splitFrontMatter } from './front-matter.ts'
import { markdownText } from './markdown-text.ts'
import { type Found, noted, refusal, type Source } from './source.ts'
import { wholeText } from './whole-text.ts'

/**
 * A Markdown file is one article. Its fields come from the front matter, the title else from the first heading of
 * the first level. Where nothing but the text can say when it appeared, it is a page like any other.
 */
export async function* readMarkdown(source: Source): AsyncGenerator<Found> {
  const origin = { file: source.file, line: null }
  const { text: markup, notes } = await wholeText(source)
  if (markup.trim() === '') return
  const { fields, isDraft, rest, ...read } = splitFrontMatter(markup)
  if (isDraft) return yield refusal(origin, 'its front matter says that it is a draft, not published')
  const known = noted(source, [...notes, ...read.notes])
  const { heading, body, withHeading } = markdownText(rest)
  const isHeading = heading !== null && (!fields?.title || fields.title === heading)
  const page = pageOf({ ...fields, ...(isHeading ? { title: heading } : {}) })
  if (page) {
    const text = page.title === undefined ? body : `${page.title}\n\n${isHeading ? body : withHeading}`
    yield { kind: 'page', origin, text, hints: { ...known.hints, ...page } }
  } else if (isHeading)
    yield { kind: 'fields', origin, fields: { ...fields, title: heading, body }, ...known }
  else yield { kind: 'fields', origin, fields: { ...fields, body: withHeading }, ...known }
}

type PageHints = { title?: string; keywords?: string[]; language?: string; url?: string; author?: string }

const OF_PAGES = new Set(['title', 'author', 'keywords', 'language', 'url'])

/** What is known as hints of a page, where it is no more than a page may be told, and no date. */
function pageOf({ author, ...fields }: Record<string, unknown>): PageHints | null {
  if (!Object.keys(fields).every((name) => OF_PAGES.has(name))) return null
  return { ...fields, ...(Array.isArray(author) ? { author: author.join(', ') } : {}) }
}
