import { parseHTML } from 'linkedom'
import { ELEMENT, type Page, type PageNode } from './body/dom.ts'
import { limitDepth, textLength } from './limit-depth.ts'
import { walk } from './walk.ts'

const LONGEST = 20_000_000
const MOST_TAGS = 500_000
/** No article may have more; to find one takes time for every character of its page. */
const MOST_TEXT = 2_000_000

/** Parses a page, or a piece of one, into html, head or not, and body; attribute names become lower case. */
export function parsePage(html: string): Page | { refused: string } {
  const light = withoutData(html)
  if (light.length > LONGEST) return { refused: tooMuch(light.length, 'characters of markup', LONGEST) }
  const tags = count(light, '<')
  if (tags > MOST_TAGS) return { refused: tooMuch(tags, 'tags', MOST_TAGS) }
  const text = light.length > MOST_TEXT ? textLength(light) : 0
  if (text > MOST_TEXT) return { refused: tooMuch(text, 'characters of text', MOST_TEXT) }
  const page: Page = parseHTML(limitDepth(withRoot(light))).document
  if (/\s[A-Z][\w-]*\s*=/.test(light)) lowerAttributeNames(page)
  return page
}

const tooMuch = (found: number, what: string, most: number) =>
  `its page has ${found.toLocaleString('en')} ${what}; a page may have ${most.toLocaleString('en')}`

/** Pictures that a saved page carries inside make most of its size. */
const withoutData = (html: string) =>
  html.length < 1_000_000 ? html : html.replace(/\bdata:[\w/+.-]{1,100};base64,[\w+/=%]{100,}/g, '')

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1
  return found
}

const PROLOGUE = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<![^>-][^>]*>|<\?[^>]*>)*/
const ROOT = /<html\b[^>]*>/i

/** The parser takes the first element for the root, whatever it is. */
function withRoot(html: string): string {
  const rest = html.slice(PROLOGUE.exec(html)?.[0].length ?? 0)
  const root = ROOT.exec(rest)
  if (root?.index === 0) return rest
  const inner = root ? rest.replace(ROOT, '') : rest
  const hasBody = /<(?:body|frameset)\b/i.test(inner)
  return `${root?.[0] ?? '<html>'}${hasBody ? inner : `<body>${inner}</body>`}</html>`
}

type Attributes = PageNode & {
  attributes: Iterable<{ name: string; value: string }>
  setAttribute(name: string, value: string): void
}

function lowerAttributeNames(page: Page) {
  for (const node of walk(page)) {
    if (node.nodeType !== ELEMENT) continue
    const element = node as Attributes
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase()
      if (lower !== name && !element.getAttribute?.(lower)) element.setAttribute(lower, value)
    }
  }
}
