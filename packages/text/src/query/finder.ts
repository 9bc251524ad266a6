import type { Marks } from '@tidewatch/schema/answers'
import type { QueryNode, TextField } from '@tidewatch/schema/query'
import { createScan } from '../automaton.ts'
import { marksOf } from '../excerpt.ts'
import type { Tokens } from '../tokens.ts'
import { positiveLeaves } from './leaves.ts'
import { createSelect, type QueryMatch } from './select.ts'

/** Finds what a query looks for in one field of one language version, in order of position; none overlaps another. */
export interface QueryFinder {
  find(tokens: Tokens, field: TextField): QueryMatch[]
}

/** Null where all the query asks of the text is what must not stand there, or nothing. */
export function createFinder(node: QueryNode): QueryFinder | null {
  const leaves = positiveLeaves(node)
  if (leaves.length === 0) return null
  const finders = {
    title: createSelect<Tokens>(leaves, 'title', createScan),
    body: createSelect<Tokens>(leaves, 'body', createScan),
  }
  return { find: (tokens, field) => finders[field]?.(tokens) ?? [] }
}

/** The ranges of all matches in an original text. */
export const marksFor = (text: string, field: TextField, finder: QueryFinder): Marks =>
  marksOf(text, { find: (tokens) => finder.find(tokens, field) })
