import { posix } from 'node:path'
import { type Book, inFolder } from './epub-package.ts'
import type { FeedElement } from './feed-entry.ts'
import { xmlRoot } from './xml-root.ts'

/** A line of the table of contents: the file it leads to, and the part of the book that it stands under. */
export type Entry = { path: string; label: string; under: string | null }

/** The table of contents, in the form of EPUB 3 or that of EPUB 2. */
export async function contentsOf(book: Book, files: Map<string, Buffer>): Promise<Entry[]> {
  const nav = book.parts.find(({ properties }) => /\bnav\b/.test(properties))
  const ncx = book.parts.find(({ type }) => type === 'application/x-dtbncx+xml')
  const page = nav && (await xmlRoot(files.get(nav.path)))
  const lists = page
    ? descendants(page, 'nav').filter((list) => /\btoc\b/.test(list.attribute('epub:type') ?? 'toc'))
    : []
  const entries = nav && lists[0] ? lines(lists[0], posix.dirname(nav.path), null) : []
  if (entries.length > 0) return entries
  const map = ncx && (await xmlRoot(files.get(ncx.path)))?.all('navmap')[0]
  return map ? points(map, posix.dirname(ncx.path), null) : []
}

function descendants(element: FeedElement, name: string): FeedElement[] {
  return element.children.flatMap((child) =>
    child.name === name || child.name === `xhtml:${name}`
      ? [child.element]
      : descendants(child.element, name),
  )
}

function lines(list: FeedElement, folder: string, under: string | null): Entry[] {
  return descendants(list, 'li').flatMap((item) => {
    const [link] = item.all('a', 'xhtml:a')
    const label = (link ?? item.all('span', 'xhtml:span')[0])?.text ?? ''
    const own = link ? [{ path: inFolder(folder, link.attribute('href') ?? ''), label, under }] : []
    return [...own, ...item.all('ol', 'xhtml:ol').flatMap((inner) => lines(inner, folder, label || under))]
  })
}

function points(above: FeedElement, folder: string, under: string | null): Entry[] {
  return above.all('navpoint').flatMap((point) => {
    const label = point.all('navlabel')[0]?.text ?? ''
    const path = inFolder(folder, point.all('content')[0]?.attribute('src') ?? '')
    return [{ path, label, under }, ...points(point, folder, label || under)]
  })
}
