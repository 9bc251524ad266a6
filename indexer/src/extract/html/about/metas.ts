import type { Page } from '../body/dom.ts'
import { attribute, walk } from '../walk.ts'
import { plainLine } from './plain-line.ts'

/** What a page states in `<meta>`: the values of the first of the names that has any. Names are lower case. */
export type Metas = (...names: string[]) => string[]

const TEMPLATE = /^\s*(?:\{\{|\$\{|<%|%%)|^(?:undefined|null|none|n\/a|\[object object\])$/i

export function readMetas(page: Page): Metas {
  const values = new Map<string, string[]>()
  for (const node of walk(page)) {
    if (node.localName !== 'meta') continue
    const value = plainLine(attribute(node, 'content'))
    if (value === '' || TEMPLATE.test(value)) continue
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(node, key).toLowerCase()
      // Inside another thing of the page, such as a picture's caption, an itemprop is about that.
      if (name === '' || (key === 'itemprop' && isOfAnother(node))) continue
      values.set(name, [...(values.get(name) ?? []), value])
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((found) => found) ?? []
}

const ARTICLE = /(?:Article|Posting|WebPage|CreativeWork)$/

function isOfAnother(node: { parentNode: unknown }): boolean {
  for (let at = node.parentNode as Parameters<typeof attribute>[0] | null; at; at = at.parentNode)
    if (at.getAttribute?.('itemscope') != null)
      return !ARTICLE.test(attribute(at, 'itemtype').split(' ')[0] ?? '')
  return false
}
