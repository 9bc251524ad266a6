import type { PageNode } from './body/dom.ts'
import { readModel } from './body/read-model.ts'
import { parsePage } from './parse-page.ts'
import { prepare } from './prepare.ts'
import { isElement, walk } from './walk.ts'

/** What stands in an article's markup that says it is no part of the text: shared by the makers of feeds and exports. */
const ASIDES =
  /(?:^|[\s_-])(?:sharedaddy|share|sharing|social|related|jp-relatedposts|yarpp|addtoany|newsletter|subscribe|advert(?:isement)?|ads?|feedflare|wp-block-buttons|post-navigation)(?:$|[\s_-])/i

/** The lines of a body that was given as HTML, and what stood in it that is no text of it. */
export function cleanMarkup(markup: string): { lines: string[]; removed: string[] } | { refused: string } {
  const page = parsePage(markup)
  if ('refused' in page) return page
  prepare(page)
  const removed: string[] = []
  for (const node of [...walk(page)]) {
    if (!isElement(node) || !isAside(node)) continue
    const text = linesOf(node).join('\n').trim()
    if (text !== '') removed.push(text)
    ;(node as PageNode & { remove(): void }).remove()
  }
  return { lines: linesOf(page.documentElement ?? page), removed }
}

const isAside = (node: PageNode) =>
  /^(?:form|nav|aside|footer)$/.test(node.localName ?? '') ||
  ASIDES.test(` ${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''} `)

/** A blank line between paragraphs, none where only a line breaks or rows of a table follow each other. */
function linesOf(node: PageNode): string[] {
  const lines: string[] = []
  for (const { text, isGlued } of readModel(node).blocks) {
    const isRow = /\|$/.test(text) && /\|$/.test(lines.at(-1) ?? '')
    if (lines.length > 0 && !isGlued && !isRow) lines.push('')
    lines.push(text)
  }
  return lines
}
