import type { QueryNode } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import { tokens } from '../tokens.ts'
import { lex } from './lex.ts'
import { Parser } from './parser.ts'
import { fail } from './problem.ts'

/** What a typed query asks for, or null where nothing is typed; throws a QueryProblem where it can't be understood. */
export function parseQuery(q: string, themes: readonly Theme[]): QueryNode | null {
  if (!/\P{White_Space}/u.test(q)) return null
  const all = { from: 0, to: q.length }
  if (tokens(q).length === 0) fail('nothing', all)
  return new Parser(lex(q), themes).all() ?? fail('nothing', all)
}
