import type { QueryNode, Term } from '@tidewatch/schema/query'

/** What the engine decides by itself, or, for `check`, only a look at the text. */
export type Literal =
  | { kind: 'phrase'; words: readonly string[]; inTitle: boolean; isNot: boolean }
  | { kind: 'filter'; filter: string; isNot: boolean }
  | { kind: 'check'; node: QueryNode; isNot: boolean }

/** A query in which only literals are negated; an empty `and` holds for every article, an empty `or` for none. */
export type Normal = { kind: 'and'; of: readonly Normal[] } | { kind: 'or'; of: readonly Normal[] } | Literal

export type Leaf = Exclude<QueryNode, { kind: 'and' | 'or' | 'not' }>
export type NamedLeaf = Exclude<Leaf, { kind: 'term' | 'near' | 'atLeast' }>

/** The filter that finds exactly the articles that a condition on names or dates means; null where none does. */
export type ToFilter = (leaf: NamedLeaf) => string | null

const isJoined = (node: QueryNode): node is Extract<QueryNode, { kind: 'and' | 'or' }> =>
  node.kind === 'and' || node.kind === 'or'

/** Up to here the engine checks phrases exactly: it compares words by pairs within windows of three. */
const EXACT_WORDS = 2

const all = (of: readonly Normal[]): Normal => (of.length === 1 && of[0] ? of[0] : { kind: 'and', of })
const any = (of: readonly Normal[]): Normal => (of.length === 1 && of[0] ? of[0] : { kind: 'or', of })

/**
 * What has to be asked of the engine, and what of it has to be checked: a `check` stands beside phrases that find all
 * the articles that may pass it. A negated one stands alone, since what may pass is no help in finding what doesn't.
 */
export function normalForm(node: QueryNode, toFilter: ToFilter, isNot = false): Normal {
  if (node.kind === 'not') return normalForm(node.of, toFilter, !isNot)
  if (isJoined(node)) {
    const kind = (node.kind === 'and') === isNot ? 'or' : 'and'
    return { kind, of: node.of.map((one) => normalForm(one, toFilter, isNot)) }
  }
  if (node.kind === 'term') return ofTerm(node, isNot)
  if (node.kind === 'near' || node.kind === 'atLeast') {
    const check: Literal = { kind: 'check', node, isNot }
    if (isNot) return check
    const together = node.kind === 'near' ? node.terms.map((term) => [term]) : [node.terms]
    return all([...together.map((terms) => anyPhrase(terms, node.field === 'title')), check])
  }
  const filter = toFilter(node)
  return filter === null ? { kind: isNot ? 'and' : 'or', of: [] } : { kind: 'filter', filter, isNot }
}

const anyPhrase = (terms: readonly Term[], inTitle: boolean): Normal =>
  any(
    terms
      .flatMap(({ phrases }) => phrases)
      .map(({ words }): Normal => ({ kind: 'phrase', words, inTitle, isNot: false })),
  )

function ofTerm(node: Extract<Leaf, { kind: 'term' }>, isNot: boolean): Normal {
  const inTitle = node.field === 'title'
  const of = node.term.phrases.map((phrase): Normal => {
    const { words } = phrase
    if (node.field === null && words.length <= EXACT_WORDS) return { kind: 'phrase', words, inTitle, isNot }
    const check: Literal = { kind: 'check', node: { ...node, term: { phrases: [phrase] } }, isNot }
    return isNot ? check : all([{ kind: 'phrase', words, inTitle, isNot }, check])
  })
  return isNot ? all(of) : any(of)
}

/** Joined by OR, what has to hold together; null where that takes more than `most`. */
export function conjunctions(node: Normal, most: number): Literal[][] | null {
  if (node.kind === 'or') {
    const parts = node.of.map((one) => conjunctions(one, most))
    const joined = parts.flatMap((part) => part ?? [])
    return parts.includes(null) || joined.length > most ? null : joined
  }
  if (node.kind !== 'and') return [[node]]
  let product: Literal[][] = [[]]
  for (const one of node.of) {
    const parts = conjunctions(one, most)
    if (parts === null || product.length * parts.length > most) return null
    product = product.flatMap((left) => parts.map((right) => [...left, ...right]))
  }
  return product
}
