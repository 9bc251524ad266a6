import { splitFrontMatter } from './front-matter.ts'
import { markdownText } from './markdown-text.ts'
import { type Found, noted, type Source } from './source.ts'
import { wholeText } from './whole-text.ts'

/**
 * A Markdown file is one article. Its fields come from the front matter, the title else from the first heading of
 * the first level; with neither, its text is a page like any other.
 */
export async function* readMarkdown(source: Source): AsyncGenerator<Found> {
  const origin = { file: source.file, line: null }
  const { text: markup, notes } = await wholeText(source)
  const known = noted(source, notes)
  if (markup.trim() === '') return
  const { fields, rest } = splitFrontMatter(markup)
  const { heading, body, withHeading } = markdownText(rest)
  if (!fields && heading === null) yield { kind: 'page', origin, text: body, ...known }
  else if (!fields?.title || fields.title === heading)
    yield { kind: 'fields', origin, fields: { ...fields, title: heading, body }, ...known }
  else yield { kind: 'fields', origin, fields: { ...fields, body: withHeading }, ...known }
}
