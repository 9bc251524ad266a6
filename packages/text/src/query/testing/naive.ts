import type { QueryNode, Term, TextField } from '@tidewatch/schema/query'
import { type ReferenceToken, referenceTokens } from '../../testing/reference.ts'
import type { QueryFacts } from '../check-facts.ts'

/** The rules of a query told as plainly as can be, over the tokens of the reference; slow, and on its own. */

export type NaiveArticle = { versions: { title: string; body: string }[]; facts: QueryFacts }
type Spot = { first: number; last: number }
type Leaf = Extract<QueryNode, { kind: 'term' | 'near' | 'atLeast' }>

const FIELDS: TextField[] = ['title', 'body']

function spotsOf({ phrases }: Term, text: readonly ReferenceToken[]): Spot[] {
  const spots: Spot[] = []
  for (const { words } of phrases) {
    for (let first = 0; first + words.length <= text.length; first += 1) {
      const isHere = words.every((word, i) => {
        const token = text[first + i]
        return token?.word === word && (i === 0 || !token.gap)
      })
      if (isHere) spots.push({ first, last: first + words.length - 1 })
    }
  }
  return spots
}

/** Every way to choose a spot for each term, in any order of the terms. */
function groupsOf(
  { terms, distance }: Extract<Leaf, { kind: 'near' }>,
  text: readonly ReferenceToken[],
): Spot[][] {
  let chosen: Spot[][] = [[]]
  for (const term of terms)
    chosen = chosen.flatMap((some) => spotsOf(term, text).map((spot) => [...some, spot]))
  return chosen.filter((spots) => {
    const inOrder = spots.toSorted((a, b) => a.first - b.first)
    return inOrder.every((spot, i) => {
      const between = spot.first - (inOrder[i - 1]?.last ?? spot.first - 1) - 1
      return between >= 0 && between <= distance
    })
  })
}

/** Longest first, from left to right, not overlapping. */
function sifted(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  const inOrder = spots.toSorted((a, b) => a.first - b.first || b.last - a.last)
  for (const spot of inOrder) if (spot.first > (kept.at(-1)?.last ?? -1)) kept.push(spot)
  return kept
}

const fieldsOf = ({ field }: Leaf) => FIELDS.filter((one) => field === null || field === one)
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function mayBe(day: string): string[] {
  const [year = '', month, date] = day.split('-')
  if (date !== undefined) return [day]
  const months =
    month !== undefined ? [month] : Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
  return months.flatMap((m) =>
    Array.from(
      { length: daysIn(Number(year), Number(m)) },
      (_, i) => `${year}-${m}-${String(i + 1).padStart(2, '0')}`,
    ),
  )
}

export function naiveHolds(node: QueryNode, article: NaiveArticle): boolean {
  const { versions, facts } = article
  switch (node.kind) {
    case 'and':
      return node.of.every((child) => naiveHolds(child, article))
    case 'or':
      return node.of.some((child) => naiveHolds(child, article))
    case 'not':
      return !naiveHolds(node.of, article)
    case 'term':
      return versions.some((version) =>
        fieldsOf(node).some((field) => spotsOf(node.term, referenceTokens(version[field])).length > 0),
      )
    case 'near':
      return versions.some((version) =>
        fieldsOf(node).some((field) => groupsOf(node, referenceTokens(version[field])).length > 0),
      )
    case 'atLeast':
      return versions.some((version) => {
        const found = fieldsOf(node).flatMap((field) =>
          sifted(node.terms.flatMap((term) => spotsOf(term, referenceTokens(version[field])))),
        )
        return found.length >= node.count
      })
    case 'name': {
      const name = facts[node.field]
      if (name === null) return false
      return node.phrases.every((phrase) => spotsOf({ phrases: [phrase] }, referenceTokens(name)).length > 0)
    }
    case 'language':
      return facts.language === node.code
    case 'theme':
      return [...facts.themes].includes(node.id)
    case 'url':
      return facts.url?.toLowerCase().includes(node.part.toLowerCase()) ?? false
    case 'date': {
      const { first, last } = node
      if (facts.day === null) return false
      return mayBe(facts.day).every(
        (day) => (first === null || first <= day) && (last === null || day <= last),
      )
    }
  }
}

/** The conditions on the text that no NOT, or an even number of them, stands before. */
function wantedLeaves(node: QueryNode, nots = 0): Leaf[] {
  if (node.kind === 'and' || node.kind === 'or') return node.of.flatMap((child) => wantedLeaves(child, nots))
  if (node.kind === 'not') return wantedLeaves(node.of, nots + 1)
  const isText = node.kind === 'term' || node.kind === 'near' || node.kind === 'atLeast'
  return isText && nots % 2 === 0 ? [node] : []
}

/** The matches of a query in one field of one version. */
export function naiveMatches(node: QueryNode, text: string, field: TextField): Spot[] {
  const found = referenceTokens(text)
  const spots = wantedLeaves(node)
    .filter((leaf) => fieldsOf(leaf).includes(field))
    .flatMap((leaf) => {
      if (leaf.kind === 'near') return groupsOf(leaf, found).flat()
      return (leaf.kind === 'term' ? [leaf.term] : leaf.terms).flatMap((term) => spotsOf(term, found))
    })
  return sifted(spots)
}
