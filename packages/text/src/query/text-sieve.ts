import type { QueryNode } from '@tidewatch/schema/query'
import { createTextCheck } from './check-text.ts'
import { asIs, type Encode, type PlainArticle } from './plain-article.ts'

type Sieve = (article: PlainArticle) => boolean

/** Whether an article can hold the query as far as its text alone tells: false only where no fact could change that. */
export const createTextSieve = (node: QueryNode, encode: Encode = asIs): Sieve => sieve(node, encode, true)

/** `unknown` is what a condition counts as that is not about the text. */
function sieve(node: QueryNode, encode: Encode, unknown: boolean): Sieve {
  switch (node.kind) {
    case 'and': {
      const parts = node.of.map((child) => sieve(child, encode, unknown))
      return (article) => parts.every((part) => part(article))
    }
    case 'or': {
      const parts = node.of.map((child) => sieve(child, encode, unknown))
      return (article) => parts.some((part) => part(article))
    }
    case 'not': {
      const part = sieve(node.of, encode, !unknown)
      return (article) => !part(article)
    }
    case 'term':
    case 'near':
    case 'atLeast':
      return createTextCheck(node, encode)
    default:
      return () => unknown
  }
}
