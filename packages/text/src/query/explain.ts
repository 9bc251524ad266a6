import type { QueryNode, Term } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import type { WhyCondition } from '@tidewatch/schema/why'
import { type Explaining, explainLeaf, marksIn } from './explain-node.ts'
import { type Explained, explainedTexts } from './explain-text.ts'
import { formatQuery } from './format.ts'

const NOTHING = {
  field: null,
  found: 0,
  needed: null,
  nearest: null,
  actual: null,
  places: [],
  nearMisses: [],
} as const

export type Explanation = {
  /** The query's nodes in the order they are written, the whole first; none without a query. */
  conditions: WhyCondition[]
  /** Ranges in each removed block where terms of the query stand, which is not counted. */
  removed: [number, number][][]
}

/** Holds a query against one article, node by node; `q` is the query as it was typed. */
export function explain(
  q: string,
  node: QueryNode | null,
  article: Explained,
  themes: readonly Theme[],
): Explanation {
  const texts = explainedTexts(article)
  const explaining = { article, texts, themes: new Map(themes.map((theme) => [theme.id, theme])) }
  const conditions: WhyCondition[] = []
  if (node) addNode(node, { q, explaining, conditions }, { parent: null, depth: 0, wanted: true })
  const terms = node ? termsOf(node) : []
  return { conditions, removed: texts.blocks.map((block) => marksIn(block, terms)) }
}

type All = { q: string; explaining: Explaining; conditions: WhyCondition[] }
type Place = { parent: number | null; depth: number; wanted: boolean }

function addNode(node: QueryNode, all: All, place: Place): boolean {
  const { kind, from, to } = node
  // A group's span leaves out its parentheses.
  const text = 'of' in node ? formatQuery(node) : all.q.slice(from, to)
  const own = { ...NOTHING, kind, ...place, from, to, text, places: [], nearMisses: [] }
  const at = all.conditions.push({ ...own, holds: false }) - 1
  const inner = { parent: at, depth: place.depth + 1, wanted: place.wanted !== (kind === 'not') }
  const facts = factsOf(node, (child) => addNode(child, all, inner), all.explaining)
  all.conditions[at] = { ...own, ...facts }
  return facts.holds
}

function factsOf(node: QueryNode, add: (child: QueryNode) => boolean, explaining: Explaining) {
  switch (node.kind) {
    case 'and':
      return { holds: node.of.map(add).every(Boolean) }
    case 'or':
      return { holds: node.of.map(add).some(Boolean) }
    case 'not':
      return { holds: !add(node.of) }
    default:
      return explainLeaf(node, explaining)
  }
}

function termsOf(node: QueryNode): Term[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.of.flatMap(termsOf)
    case 'term':
      return [node.term]
    case 'near':
    case 'atLeast':
      return [...node.terms]
    default:
      return []
  }
}
