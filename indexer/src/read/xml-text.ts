import type { Element } from 'domhandler'
import { DomUtils, Parser } from 'htmlparser2'

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'applet',
  'textarea',
  'select',
  'svg',
  'head',
])
const IN_LINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
])

/** What a reader would see of a title, a name or a summary that may hold HTML, in one line. */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html)
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      else if (!IN_LINE.has(name)) text += ' '
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      else if (!IN_LINE.has(name)) text += ' '
    },
    ontext(data) {
      if (unseen === 0) text += data
    },
  })
  parser.end(html)
  return oneLine(text)
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Whether a text was written as HTML: with tags, or with characters by their names. */
export const holdsMarkup = (text: string): boolean =>
  /<(?:[a-z!/][^<>]*)>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text)

/** All text below an element, as it is. */
export const textOf = (element: Element): string => DomUtils.textContent(element)

/** What stands inside an element, written as HTML; XHTML's own prefix is dropped. */
export const innerMarkup = (element: Element): string =>
  DomUtils.getInnerHTML(element, { xmlMode: false, decodeEntities: true })
    .replace(/<(\/?)[a-z][\w.-]*:(?=[a-z])/gi, '<$1')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
