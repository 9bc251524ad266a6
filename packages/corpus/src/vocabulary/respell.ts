import type { QueryNode, Span } from '@tidewatch/schema/query'
import { termInsertion } from './insertion.ts'

/** A term of a query, and the part of the query that it stands in. */
export type Typed = { text: string; isBound: boolean } & Span

/** The terms whose spelling may be at fault. `isBound`: it stands between quotation marks with others. */
export function typedTerms(node: QueryNode): Typed[] {
  const { from, to } = node
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.flatMap(typedTerms)
    case 'term':
      return [{ text: node.term.phrases[0].text, isBound: false, from, to }]
    case 'near':
    case 'atLeast':
      return node.terms.map(({ phrases }) => ({
        text: phrases[0].text,
        isBound: node.kind === 'near',
        from,
        to,
      }))
    // What must not be there is not what was missed.
    default:
      return []
  }
}

/** The query with another spelling of one term; what stands around it stays. Null where it can't be put there. */
export function respelled(q: string, { from, to, text, isBound }: Typed, spelling: string): string | null {
  const insertion = termInsertion(spelling)
  const at = q.slice(from, to).lastIndexOf(text)
  if (!insertion || at === -1) return null
  const begin = from + at
  const isQuoted = isBound || /["“”„‟＂「『]/u.test(q[begin - 1] ?? '')
  return q.slice(0, begin) + (isQuoted ? spelling : insertion.insert) + q.slice(begin + text.length)
}
