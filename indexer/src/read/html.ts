import { type Found, noted, type Source } from './source.ts'
import { wholeText } from './whole-text.ts'

/** What browsers write at the top of a page that they save; the number is the length of the address. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i

/** An HTML file is one page; where it was saved from a browser, its address is known. */
export async function* readHtmlFile(source: Source): AsyncGenerator<Found> {
  const { text, notes } = await wholeText(source, { kind: 'html' })
  if (text.trim() === '') return
  const [, url] = SAVED_FROM.exec(text.slice(0, 4_000)) ?? []
  const { hints } = noted(source, notes)
  const known = url && !hints?.url ? { hints: { ...hints, url } } : hints ? { hints } : {}
  yield { kind: 'html', origin: { file: source.file, line: null }, html: text, ...known }
}
