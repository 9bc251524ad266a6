import type { Element } from 'domhandler'
import { elementsIn } from './xml-items.ts'
import { holdsMarkup, innerMarkup, textOf } from './xml-text.ts'

/** What an element of a feed says: as HTML in `markup`, or as plain text where that is null. */
export type FeedText = { text: string; markup: string | null }

/** RSS leaves open whether a text is HTML, Atom says it in `type`, and both are used wrongly: the content decides. */
export function textConstruct(element: Element): FeedText {
  const type = element.attribs.type?.trim().toLowerCase() ?? ''
  const mode = element.attribs.mode?.trim().toLowerCase() ?? ''
  if (elementsIn(element.children).length > 0) return { text: textOf(element), markup: innerMarkup(element) }
  const written = textOf(element)
  const text = mode === 'base64' || isBinary(type) ? fromBase64(written) : written
  const isHtml = /html/.test(type) || holdsMarkup(text)
  return { text, markup: isHtml ? text : null }
}

const isBinary = (type: string) => type.includes('/') && !/^text\/|[+/]xml$|html/.test(type)

function fromBase64(text: string): string {
  const packed = text.replace(/\s/g, '')
  return /^[A-Za-z\d+/]+={0,2}$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : text
}
