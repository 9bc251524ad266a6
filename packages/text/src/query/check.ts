import type { QueryNode } from '@tidewatch/schema/query'
import { createFactCheck, type QueryFacts } from './check-facts.ts'
import { createTextCheck } from './check-text.ts'
import { asIs, type Encode, type PlainArticle } from './plain-article.ts'

export type Check = (article: PlainArticle, facts: QueryFacts) => boolean

/** Whether an article holds the query; `encode` writes what is looked for as the articles' texts are written. */
export function createCheck(node: QueryNode, encode: Encode = asIs): Check {
  switch (node.kind) {
    case 'and': {
      const checks = cheapestFirst(node.of).map((child) => createCheck(child, encode))
      return (article, facts) => checks.every((check) => check(article, facts))
    }
    case 'or': {
      const checks = cheapestFirst(node.of).map((child) => createCheck(child, encode))
      return (article, facts) => checks.some((check) => check(article, facts))
    }
    case 'not': {
      const check = createCheck(node.of, encode)
      return (article, facts) => !check(article, facts)
    }
    case 'term':
    case 'near':
    case 'atLeast':
      return createTextCheck(node, encode)
    default: {
      const check = createFactCheck(node)
      return (_, facts) => check(facts)
    }
  }
}

const cheapestFirst = (nodes: readonly QueryNode[]) => nodes.toSorted((a, b) => cost(a) - cost(b))

function cost(node: QueryNode): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return Math.max(...node.of.map(cost))
    case 'not':
      return cost(node.of)
    case 'term':
      return 1
    case 'atLeast':
      return 2
    case 'near':
      return 3
    default:
      return 0
  }
}
