import type { QueryNode } from '@tidewatch/schema/query'
import { fail } from './problem.ts'

/** How deep parentheses and NOT may stand in each other. */
export const mostDeep = 50

/** All of the nodes, or any of them; what is joined so already becomes part of the row. */
export function joined(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const flat = nodes.flatMap((node) => (node.kind === kind ? [...node.of] : [node]))
  const [first, second, ...rest] = flat
  if (first === undefined) throw new Error('nothing to join')
  if (second === undefined) return first
  const { from } = nodes[0] ?? first
  const { to } = nodes.at(-1) ?? second
  return { kind, of: [first, second, ...rest], from, to }
}

export function refuseDeep(node: QueryNode): QueryNode {
  if (depthOf(node) > mostDeep) fail('too-deep', node, { most: String(mostDeep) })
  return node
}

function depthOf(node: QueryNode): number {
  if (node.kind === 'not') return 1 + depthOf(node.of)
  if (node.kind === 'and' || node.kind === 'or') return 1 + Math.max(...node.of.map(depthOf))
  return node.kind === 'atLeast' ? 1 : 0
}
