import type { QueryEcho, QueryNode, Term } from '@tidewatch/schema/query'
import { phraseKey } from './phrases.ts'

/** What a query looks for in texts, each once; excluded is what stands under an odd number of NOT. */
export function echoTerms(node: QueryNode): QueryEcho['terms'] {
  const found = new Map<string, QueryEcho['terms'][number]>()
  for (const { term, excluded } of termsOf(node, false)) {
    const [{ text }, ...variants] = term.phrases
    const key = `${excluded} ${term.phrases.map(phraseKey).join('|')}`
    if (!found.has(key)) found.set(key, { text, variants: variants.map((variant) => variant.text), excluded })
  }
  return [...found.values()]
}

function termsOf(node: QueryNode, excluded: boolean): { term: Term; excluded: boolean }[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.flatMap((part) => termsOf(part, excluded))
    case 'not':
      return termsOf(node.of, !excluded)
    case 'term':
      return [{ term: node.term, excluded }]
    case 'near':
    case 'atLeast':
      return node.terms.map((term) => ({ term, excluded }))
    default:
      return []
  }
}
