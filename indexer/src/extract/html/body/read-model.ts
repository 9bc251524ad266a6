import { ELEMENT, type PageNode, TEXT } from './dom.ts'
import type { Model } from './model.ts'
import { ModelWriter } from './model-writer.ts'

/** Runs through the page once, without recursion: pages may be nested deeper than any stack. */
export function readModel(root: PageNode): Model {
  const writer = new ModelWriter()
  const open: PageNode[] = []
  let node: PageNode | null = root
  while (node) {
    const inside = visit(node, writer)
    if (inside) open.push(node)
    node = inside ?? nodeAfter(node, open, writer)
  }
  writer.flush()
  return writer.model
}

/** The first node inside, if there is anything for us. */
function visit(node: PageNode, writer: ModelWriter): PageNode | null {
  if (node.nodeType === TEXT) writer.text(node.data ?? '')
  if (node.nodeType !== ELEMENT) return null
  const inside = writer.enter(node) ? node.firstChild : null
  if (!inside) writer.leave()
  return inside
}

function nodeAfter(last: PageNode, open: PageNode[], writer: ModelWriter): PageNode | null {
  let node = last
  while (open.length > 0) {
    if (node.nextSibling) return node.nextSibling
    node = open.pop() ?? node
    writer.leave()
  }
  return null
}
