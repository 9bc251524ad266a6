import { ELEMENT, type PageNode, TEXT } from './body/dom.ts'

/** All nodes under a node in the order of the page, however deep; `enter` says whether to go below one. */
export function* walk(top: PageNode, enter: (node: PageNode) => boolean = () => true): Generator<PageNode> {
  let node: PageNode | null = top.firstChild
  while (node) {
    yield node
    if (node.firstChild && enter(node)) {
      node = node.firstChild
      continue
    }
    while (node && node !== top && !node.nextSibling) node = node.parentNode
    node = node && node !== top ? node.nextSibling : null
  }
}

/**
 * The nodes that `test` lets through, in the order of the page, no more than a real page has: what is done to each
 * may go through all that lies in it, and hostile pages nest them.
 */
export function findNodes(
  top: PageNode,
  test: (node: PageNode) => boolean,
  { enter, most = 300 }: { enter?: (node: PageNode) => boolean; most?: number } = {},
): PageNode[] {
  const found: PageNode[] = []
  for (const node of walk(top, enter)) {
    if (test(node)) found.push(node)
    if (found.length >= most) break
  }
  return found
}

export const isElement = (node: PageNode): boolean => node.nodeType === ELEMENT

export const attribute = (node: PageNode, name: string): string => node.getAttribute?.(name)?.trim() ?? ''

const SILENT = new Set(['script', 'style', 'template', 'noscript'])

/** The words in an element, on one line; of a script its source. */
export function textOf(top: PageNode): string {
  const pieces: string[] = []
  for (const node of walk(top, ({ localName }) => !SILENT.has(localName ?? ''))) {
    if (node.nodeType === TEXT) pieces.push(node.data ?? '')
    else if (node.localName === 'br') pieces.push(' ')
  }
  return pieces.join('').replace(/\s+/g, ' ').trim()
}
