import type { QueryNode, Term } from '@tidewatch/schema/query'

/**
 * What the engine decides by itself; `check`: only a look at the text does; `except`: what is negated and has to be
 * found first, since what finds more than it is no help in leaving it out.
 */
export type Literal =
  | { kind: 'phrase'; words: readonly string[]; inTitle: boolean; isNot: boolean }
  | { kind: 'filter'; filter: string; isNot: boolean }
  | { kind: 'check' | 'except'; node: QueryNode }

/** A query in which only literals are negated; an empty `and` holds for every article, an empty `or` for none. */
export type Normal = { kind: 'and'; of: readonly Normal[] } | { kind: 'or'; of: readonly Normal[] } | Literal

type Leaf = Exclude<QueryNode, { kind: 'and' | 'or' | 'not' }>
export type NamedLeaf = Exclude<Leaf, { kind: 'term' | 'near' | 'atLeast' }>

/** The filter that finds exactly the articles that a condition on names or dates means; null where none does. */
export type ToFilter = (leaf: NamedLeaf) => string | null

/** Up to here the engine checks phrases exactly: it compares words by pairs within windows of three. */
const EXACT_WORDS = 2

const all = (of: readonly Normal[]): Normal => (of.length === 1 && of[0] ? of[0] : { kind: 'and', of })
const any = (of: readonly Normal[]): Normal => (of.length === 1 && of[0] ? of[0] : { kind: 'or', of })

/** What has to be asked of the engine; a `check` stands beside phrases that find all the articles that may pass it. */
export function normalForm(node: QueryNode, toFilter: ToFilter): Normal {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, of: node.of.map((one) => normalForm(one, toFilter)) }
    case 'not':
      return without(node.of, toFilter)
    case 'term':
      return any(
        node.term.phrases.map((phrase) => {
          const found = anyPhrase([{ phrases: [phrase] }], node.field === 'title')
          if (node.field === null && phrase.words.length <= EXACT_WORDS) return found
          return all([found, { kind: 'check', node: { ...node, term: { phrases: [phrase] } } }])
        }),
      )
    case 'near':
    case 'atLeast': {
      const together = node.kind === 'near' ? node.terms.map((term) => [term]) : [node.terms]
      const found = together.map((terms) => anyPhrase(terms, node.field === 'title'))
      return all([...found, { kind: 'check', node }])
    }
    default: {
      const filter = toFilter(node)
      return filter === null ? any([]) : { kind: 'filter', filter, isNot: false }
    }
  }
}

function without(node: QueryNode, toFilter: ToFilter): Normal {
  if (node.kind === 'not') return normalForm(node.of, toFilter)
  if (node.kind === 'or') return { kind: 'and', of: node.of.map((one) => without(one, toFilter)) }
  if (node.kind === 'term' && node.field === null) {
    const { phrases } = node.term
    if (phrases.every(({ words }) => words.length <= EXACT_WORDS)) {
      return all(phrases.map(({ words }) => ({ kind: 'phrase', words, inTitle: false, isNot: true })))
    }
  }
  const found = normalForm(node, toFilter)
  if (found.kind === 'filter') return { ...found, isNot: true }
  return found.kind === 'or' && found.of.length === 0 ? all([]) : { kind: 'except', node }
}

const anyPhrase = (terms: readonly Term[], inTitle: boolean): Normal =>
  any(
    terms
      .flatMap(({ phrases }) => phrases)
      .map(({ words }): Normal => ({ kind: 'phrase', words, inTitle, isNot: false })),
  )

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

/** Holds for at least the articles that `node` does: only what the engine decides by itself is left of it. */
export function loosened(node: Normal): Normal {
  if (node.kind === 'and' || node.kind === 'or') return { kind: node.kind, of: node.of.map(loosened) }
  return node.kind === 'check' || node.kind === 'except' ? all([]) : node
}

export const literalsOf = (node: Normal): number =>
  node.kind === 'and' || node.kind === 'or' ? node.of.reduce((sum, one) => sum + literalsOf(one), 0) : 1
