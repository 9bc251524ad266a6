import type { Hints } from '@tidewatch/schema/raw-record'
import { parseHTML } from 'linkedom'
import type { Draft } from '../draft.ts'
import { readPage } from '../page.ts'

/** The article of an HTML page, or of a piece of one. */
export function readHtml(html: string, hints: Hints, now: Date): Draft {
  const { document } = parseHTML(html)
  return readPage(document.body?.textContent ?? '', hints, now)
}
