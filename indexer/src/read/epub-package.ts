import { posix } from 'node:path'
import type { FeedElement } from './feed-entry.ts'
import { ReadError } from './read-error.ts'
import { xmlRoot } from './xml-root.ts'

export type Part = { path: string; type: string; properties: string }

/** What a book says of itself, and the order of its parts. */
export type Book = {
  title: string | null
  authors: string[]
  language: string | null
  date: string | null
  topics: string[]
  /** Paths in the file, in the order of reading. */
  spine: string[]
  parts: Part[]
}

/** Reads the package file, whose place `META-INF/container.xml` tells. */
export async function readPackage(files: Map<string, Buffer>): Promise<Book> {
  const container = await xmlRoot(files.get('META-INF/container.xml'))
  const place = container?.all('rootfiles')[0]?.all('rootfile')[0]?.attribute('full-path') ?? ''
  const root = await xmlRoot(files.get(place))
  if (!root) throw new ReadError('the book is damaged: the list of its parts is missing')
  const folder = posix.dirname(place)
  const [metadata] = root.all('metadata', 'opf:metadata')
  const items = root.all('manifest', 'opf:manifest')[0]?.all('item', 'opf:item') ?? []
  const parts = new Map(items.map((item) => [item.attribute('id') ?? '', partOf(item, folder)]))
  const spine = root.all('spine', 'opf:spine')[0]?.all('itemref', 'opf:itemref') ?? []
  const words = (...names: string[]) =>
    metadata
      ?.all(...names)
      .map(({ text }) => text)
      .filter((text) => text !== '') ?? []
  return {
    title: words('dc:title')[0] ?? null,
    authors: [...new Set(words('dc:creator'))],
    language: words('dc:language')[0] ?? null,
    date: words('dc:date')[0] ?? null,
    topics: words('dc:subject'),
    spine: spine.flatMap((ref) =>
      ref.attribute('linear') === 'no' ? [] : [parts.get(ref.attribute('idref') ?? '')?.path ?? ''],
    ),
    parts: [...parts.values()],
  }
}

const partOf = (item: FeedElement, folder: string): Part => ({
  path: inFolder(folder, item.attribute('href') ?? ''),
  type: item.attribute('media-type') ?? '',
  properties: item.attribute('properties') ?? '',
})

/** The path in the file that a reference from this folder leads to, without the place in it. */
export function inFolder(folder: string, reference: string): string {
  const [path = ''] = reference.split('#')
  try {
    return posix.normalize(posix.join(folder, decodeURIComponent(path)))
  } catch {
    return posix.normalize(posix.join(folder, path))
  }
}
