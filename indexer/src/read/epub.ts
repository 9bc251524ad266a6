import type { Hints } from '@tidewatch/schema/raw-record'
import { documentParts } from './document-parts.ts'
import { decodeText } from './encoding.ts'
import { contentsOf, type Entry } from './epub-contents.ts'
import { type Book, readPackage } from './epub-package.ts'
import { markupText } from './markup-text.ts'
import { ReadError } from './read-error.ts'
import { type Found, refusal, type Source } from './source.ts'
import { wholeBytes } from './whole-text.ts'

const LARGEST = 256 * 1024 * 1024
/** Characters: a part with fewer is a cover, a picture or the title of the book once more. */
const LEAST = 40

type Chapter = { label: string | null; under: string | null; files: string[] }

/**
 * A book gives an article for each file that its table of contents names, with the book as source. Files that it does
 * not name go on with the chapter before them.
 */
export async function* readEpub(source: Source): AsyncGenerator<Found> {
  const origin = { file: source.file, line: null }
  const files = await documentParts(await wholeBytes(source.bytes, LARGEST), isText)
  if (isLocked(files)) throw new ReadError('the book is locked by its seller (DRM): its text is encrypted')
  const book = await readPackage(files)
  const chapters = chaptersOf(book, await contentsOf(book, files))
  let empty = 0
  const missing: string[] = []
  for (const chapter of chapters) {
    const gone = chapter.files.filter((path) => isText(path) && !files.has(path))
    missing.push(...gone)
    if (gone.length === chapter.files.length) continue
    const markup = chapter.files.map((path) => bodyOf(files.get(path))).join('\n')
    const { text, heading } = markupText(markup)
    if (text.replace(/\s/g, '').length < LEAST) empty += 1
    else yield recordOf(source, book, chapter, { markup, heading })
  }
  if (missing.length > 0) yield refusal(origin, missingFrom(missing))
  if (chapters.length === 0 || (empty > 0 && empty === chapters.length))
    yield refusal(origin, 'the book holds no text; perhaps its pages are pictures')
  else if (empty > 0)
    yield refusal(origin, `left out: ${empty} parts of the book with hardly any text, such as its cover`)
}

function missingFrom(paths: string[]): string {
  const named = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '')
  return `the book is damaged: ${paths.length === 1 ? 'a part' : `${paths.length} parts`} that it lists ${paths.length === 1 ? 'is' : 'are'} not in the file (${named})`
}

const isText = (name: string) => /\.(?:x?html?|xml|opf|ncx)$/i.test(name)

/** Fonts may be scrambled in any book; text only in one that is locked. */
const isLocked = (files: Map<string, Buffer>) =>
  /CipherReference[^>]+\.x?html?["'#]/i.test(files.get('META-INF/encryption.xml')?.toString('utf8') ?? '')

function chaptersOf({ spine, parts }: Book, contents: Entry[]): Chapter[] {
  const entries = new Map<string, Entry>()
  for (const entry of contents) if (!entries.has(entry.path)) entries.set(entry.path, entry)
  const nav = parts.find(({ properties }) => /\bnav\b/.test(properties))?.path
  const chapters: Chapter[] = []
  for (const path of spine) {
    if (path === '' || path === nav) continue
    const entry = entries.get(path)
    const last = chapters.at(-1)
    if (entry || !last || last.label === null || entries.size === 0)
      chapters.push({ label: entry?.label || null, under: entry?.under ?? null, files: [path] })
    else last.files.push(path)
  }
  return chapters
}

function bodyOf(bytes: Buffer | undefined): string {
  if (!bytes) return ''
  const { text } = decodeText(bytes, { kind: 'xml' })
  const [, body] = /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(text) ?? []
  return body ?? text
}

function recordOf(
  { file, hints }: Source,
  book: Book,
  { label, under, files }: Chapter,
  { markup, heading }: { markup: string; heading: string | null },
): Found {
  // The time of the file is that of none of its chapters.
  const { seenAt: _, ...others } = hints ?? {}
  const known: Hints = {
    ...others,
    ...(book.language ? { language: book.language } : {}),
    ...(book.date ? { dates: [{ value: book.date, origin: 'metadata' }] } : {}),
  }
  const fields = {
    title: label ?? heading,
    author: book.authors,
    source: book.title,
    section: under,
    keywords: book.topics,
  }
  const given = Object.entries(fields).filter(([, value]) => value !== null && value.length > 0)
  return {
    kind: 'fields',
    origin: { file: `${file}!${files[0]}`, line: null },
    fields: Object.fromEntries(given),
    markup,
    hints: known,
  }
}
