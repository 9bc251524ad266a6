import type { QueryNode, Term, TextField } from '@tidewatch/schema/query'
import { fail } from './problem.ts'

/** The terms of a group that are counted together: one, or several joined by OR. */
export function counted(group: QueryNode, field: string | null): readonly [Term, ...Term[]] {
  const [first, ...rest] = group.kind === 'or' ? group.of : [group]
  return [termOf(first, field), ...rest.map((node) => termOf(node, field))]
}

function termOf(node: QueryNode, field: string | null): Term {
  if (node.kind !== 'term' || (node.field satisfies TextField | null) !== field) {
    fail('not-here', node, { what: 'inside', where: 'atleast' })
  }
  return node.term
}
