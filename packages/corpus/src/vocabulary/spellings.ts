import type { QueryNode } from '@tidewatch/schema/query'
import { respelled, type Typed, typedTerms } from './respell.ts'
import { otherSpellings } from './spell.ts'
import type { vocabularyTable } from './vocabulary-table.ts'

export type Spelling = { q: string; articles: number }

/** So many queries are tried, and so many offered. */
const MOST_TRIED = 12
const MOST_OFFERED = 3

type Parts = { table: ReturnType<typeof vocabularyTable>; count: (q: string) => Promise<number> }

/** Queries that find something in the place of one that finds nothing, each with another spelling of one term. */
export async function spellings(q: string, node: QueryNode, { table, count }: Parts): Promise<Spelling[]> {
  const wrong = typedTerms(node)
    .map((term) => ({ term, others: otherSpellings(term.text, table) }))
    .filter(({ others }) => others.length > 0)
    .toSorted((a, b) => Number(table.has(a.term.text)) - Number(table.has(b.term.text)))
  const tried = [...new Set([...wrong.flatMap((one) => eachOf(q, one)), ...allAtOnce(q, wrong)])]
  const found: Spelling[] = []
  for (const other of tried.filter((one) => one !== q).slice(0, MOST_TRIED)) {
    const articles = await count(other)
    if (articles > 0) found.push({ q: other, articles })
    if (found.length === MOST_OFFERED) break
  }
  return found
}

type Wrong = { term: Typed; others: readonly string[] }

const eachOf = (q: string, { term, others }: Wrong): string[] =>
  others.flatMap((other) => respelled(q, term, other) ?? [])

/** Every term by its likeliest spelling, from the last to the first, so that places stay what they are. */
function allAtOnce(q: string, wrong: readonly Wrong[]): string[] {
  if (wrong.length < 2) return []
  const all = wrong
    .toSorted((a, b) => b.term.from - a.term.from)
    .reduce<string | null>(
      (now, { term, others: [other = ''] }) => (now === null ? null : respelled(now, term, other)),
      q,
    )
  return all === null ? [] : [all]
}
