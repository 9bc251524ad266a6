import { Readability } from '@mozilla/readability'
import type { Page } from './dom.ts'

/**
 * What stands on the page: `body` is the article's text, its paragraphs separated by blank lines, without its title;
 * `removed` are blocks of text in or near it that are no part of it. Both in the order of the page.
 */
export type FoundBody = { body: string; removed: string[] }

/** The article's own text on a page that linkedom parsed; the document stays as it is. */
export function findBody(document: Page, _about: { title: string; language: string | null }): FoundBody {
  const copy = document.cloneNode(true)
  const found = new Readability(copy).parse()
  const lines = (found?.textContent ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return { body: lines.filter((line) => line !== '').join('\n\n'), removed: [] }
}
