import type { QueryNode, TextField } from '@tidewatch/schema/query'

export type TextNode = Extract<QueryNode, { kind: 'term' | 'near' | 'atLeast' }>

/** The text conditions that aren't excluded, in the order of the query. */
export function positiveLeaves(node: QueryNode, isExcluded = false): TextNode[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.flatMap((child) => positiveLeaves(child, isExcluded))
    case 'not':
      return positiveLeaves(node.of, !isExcluded)
    case 'term':
    case 'near':
    case 'atLeast':
      return isExcluded ? [] : [node]
    default:
      return []
  }
}

/** The themes that a query asks for; those under NOT it doesn't. */
export function positiveThemes(node: QueryNode, isExcluded = false): string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.flatMap((child) => positiveThemes(child, isExcluded))
    case 'not':
      return positiveThemes(node.of, !isExcluded)
    default:
      return node.kind === 'theme' && !isExcluded ? [node.id] : []
  }
}

export const termsOf = (leaf: TextNode) => (leaf.kind === 'term' ? [leaf.term] : leaf.terms)

export const looksIn = (leaf: TextNode, field: TextField) => leaf.field === null || leaf.field === field
