import { ratioOfLengths, writingOf } from '../line-scripts.ts'
import type { Page, PageNode } from './body/dom.ts'
import { partLabels } from './part-labels.ts'
import { isElement, textOf, walk } from './walk.ts'

type Editable = PageNode & {
  textContent: string
  remove(): void
  insertBefore(node: PageNode, before: PageNode): void
}
type Maker = { createElement(tag: string): PageNode; createTextNode(text: string): PageNode }

const LONGEST_CELL = 200
const INSIDE_CELLS = /^(?:a|b|i|u|em|strong|span|font|small|sub|sup|br|time|code|mark|abbr|label|s|center|p)$/

/** Gives the page the lines that it shows: rows of tables as `cell | cell |`, line breaks of preformatted text. */
export function prepare(page: Page): void {
  partLabels(page)
  const nodes = [...walk(page)]
  for (const node of nodes) if (node.localName === 'tr') joinCells(node)
  for (const node of nodes) if (node.localName === 'pre') breakLines(node, page as Page & Maker)
}

function joinCells(row: PageNode): void {
  const cells = childrenOf(row).filter(({ localName }) => localName === 'td' || localName === 'th')
  const [first, ...others] = cells as Editable[]
  if (!first || others.length === 0 || !cells.every(isSmall)) return
  const texts = cells.map(textOf)
  if (texts.filter((text) => text !== '').length < 2 || isToldTwice(texts)) return
  first.textContent = texts.map((text) => `${text.replaceAll('|', '｜')} |`).join(' ')
  for (const other of others) other.remove()
}

const SENTENCE = /[。！？.!?][”’"'」』）)]*$/

/** A paragraph in one column, and the same in another language beside it: that is text, not a table. */
function isToldTwice(texts: string[]): boolean {
  const [one = '', other = '', ...more] = texts.filter((text) => text !== '')
  if (more.length > 0 || !SENTENCE.test(one) || !SENTENCE.test(other)) return false
  return writingOf(one) !== writingOf(other) && ratioOfLengths(one, other) >= 0.4
}

/** Tables that lay out a page have paragraphs, lists and tables in their cells. */
function isSmall(cell: PageNode): boolean {
  let paragraphs = 0
  let length = 0
  for (const node of walk(cell)) {
    if (isElement(node) && !INSIDE_CELLS.test(node.localName ?? '')) return false
    if (node.localName === 'p') paragraphs += 1
    length += node.data?.length ?? 0
    if (paragraphs > 1 || length > LONGEST_CELL) return false
  }
  return true
}

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (isElement(child)) children.push(child)
  return children
}

function breakLines(pre: PageNode, page: Maker): void {
  for (const node of [...walk(pre)]) {
    if (isElement(node) || !node.data?.includes('\n')) continue
    const parent = node.parentNode as Editable | null
    for (const [at, line] of node.data.split(/\r\n?|\n/).entries()) {
      if (at > 0) parent?.insertBefore(page.createElement('br'), node)
      if (line !== '') parent?.insertBefore(page.createTextNode(line), node)
    }
    ;(node as Editable).remove()
  }
}
