import type { Phrase, QueryNode } from '@tidewatch/schema/query'
import { plain } from '../plain.ts'
import { tokens } from '../tokens.ts'
import { plainPhrase } from './plain-article.ts'

/** What a query may ask of an article beside its text; `themes` are those it mentions. */
export type QueryFacts = {
  readonly source: string
  readonly author: string | null
  readonly section: string | null
  /** Of the main language version. */
  readonly language: string
  readonly url: string | null
  /** As far as it is known: `2024-03-05`, `2024-03` or `2024`. */
  readonly day: string | null
  readonly themes: ReadonlySet<string> | readonly string[]
}

export type FactNode = Extract<QueryNode, { kind: 'name' | 'language' | 'theme' | 'url' | 'date' }>

/** Which facts the conditions of a query look at. */
export function factsAsked(node: QueryNode): Set<keyof QueryFacts> {
  switch (node.kind) {
    case 'and':
    case 'or':
      return new Set(node.of.flatMap((child) => [...factsAsked(child)]))
    case 'not':
      return factsAsked(node.of)
    case 'term':
    case 'near':
    case 'atLeast':
      return new Set()
    case 'name':
      return new Set([node.field])
    case 'theme':
      return new Set(['themes'])
    case 'date':
      return new Set(['day'])
    default:
      return new Set([node.kind])
  }
}

/** Whether what is known of an article beside its text holds one condition. */
export function createFactCheck(node: FactNode): (facts: QueryFacts) => boolean {
  switch (node.kind) {
    case 'name': {
      const holds = createNameCheck(node.phrases)
      return (facts) => holds(facts[node.field])
    }
    case 'language':
      return ({ language }) => language === node.code
    case 'theme':
      return ({ themes }) => (themes instanceof Set ? themes.has(node.id) : [...themes].includes(node.id))
    case 'url': {
      const part = node.part.toLowerCase()
      return ({ url }) => url?.toLowerCase().includes(part) ?? false
    }
    case 'date':
      return ({ day }) =>
        day !== null &&
        (node.first === null || firstDay(day) >= node.first) &&
        (node.last === null || lastDay(day) <= node.last)
  }
}

const MOST_KNOWN = 10_000

/** Few names, many articles: what was found of a name is kept. */
function createNameCheck(phrases: readonly Phrase[]): (name: string | null) => boolean {
  const wanted = phrases.map(plainPhrase)
  const known = new Map<string, boolean>()
  return (name) => {
    if (name === null) return false
    const before = known.get(name)
    if (before !== undefined) return before
    const text = plain(tokens(name))
    const holds = wanted.every((one) => text.includes(one))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(name, holds)
    return holds
  }
}

/** The first and last day that a date known to the day, month or year may mean. */
const firstDay = (day: string) => day + '-01-01'.slice(day.length - 4)

function lastDay(day: string): string {
  if (day.length === 10) return day
  if (day.length === 4) return `${day}-12-31`
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
}
