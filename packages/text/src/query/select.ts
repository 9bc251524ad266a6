import type { Phrase, TextField } from '@tidewatch/schema/query'
import { looksIn, type TextNode, termsOf } from './leaves.ts'
import { inGroups, type Place } from './near.ts'
import { countedTerms, nearShape } from './near-shape.ts'
import { phraseKey } from './phrases.ts'

/** `first` and `last` number tokens, both inclusive; `term` is how the term was typed, whatever variant stands here. */
export type QueryMatch = { readonly first: number; readonly last: number; readonly term: string }

type Scan<T> = (text: T, found: (pattern: number, first: number) => void) => void
type NearNode = Extract<TextNode, { kind: 'near' }>

/** What a pattern is a sign of: of a term that counts wherever it stands, or of terms of near conditions. */
type Pattern = {
  words: readonly string[]
  typed: string | null
  near: { group: number; term: number; typed: string }[]
}

/**
 * The matches of these conditions in one field: terms wherever they stand, those of a near condition where they are
 * part of a fitting group; of overlapping ones the longest, from left to right. Null where none looks in this field.
 */
export function createSelect<T>(
  leaves: readonly TextNode[],
  field: TextField,
  createScan: (patterns: readonly (readonly string[])[]) => Scan<T>,
): ((text: T) => QueryMatch[]) | null {
  const looking = leaves.filter((leaf) => looksIn(leaf, field))
  if (looking.length === 0) return null
  const groups = looking.filter((leaf): leaf is NearNode => leaf.kind === 'near')
  const patterns = patternsOf(looking, groups)
  const shapes = groups.map(({ terms, distance }) => nearShape(countedTerms(terms).counts, distance))
  const scan = createScan(patterns.map(({ words }) => words))
  return (text) => {
    const found: QueryMatch[] = []
    const places = groups.map((): (Place & { typed: string })[] => [])
    scan(text, (number, first) => {
      const pattern = patterns[number]
      if (!pattern) return
      const last = first + pattern.words.length - 1
      if (pattern.typed !== null) found.push({ first, last, term: pattern.typed })
      for (const { group, term, typed } of pattern.near) places[group]?.push({ first, last, term, typed })
    })
    if (groups.length === 0) return withoutOverlaps(found)
    for (const [at, shape] of shapes.entries()) {
      for (const { first, last, typed } of inGroups(shape, places[at] ?? []))
        found.push({ first, last, term: typed })
    }
    return withoutOverlaps(found.sort((a, b) => a.first - b.first || b.last - a.last))
  }
}

function patternsOf(leaves: readonly TextNode[], groups: readonly NearNode[]): Pattern[] {
  const patterns = new Map<string, Pattern>()
  const patternOf = (phrase: Phrase): Pattern => {
    const known = patterns.get(phraseKey(phrase)) ?? { words: phrase.words, typed: null, near: [] }
    patterns.set(phraseKey(phrase), known)
    return known
  }
  for (const leaf of leaves) {
    const terms = leaf.kind === 'near' ? countedTerms(leaf.terms).distinct : termsOf(leaf)
    for (const [term, { phrases }] of terms.entries()) {
      const typed = phrases[0].text
      for (const pattern of phrases.map(patternOf)) {
        if (leaf.kind === 'near') pattern.near.push({ group: groups.indexOf(leaf), term, typed })
        else pattern.typed ??= typed
      }
    }
  }
  return [...patterns.values()]
}

/** Those given are ordered by where they begin, the longest of one place first. */
function withoutOverlaps(found: readonly QueryMatch[]): QueryMatch[] {
  const matches: QueryMatch[] = []
  let taken = -1
  for (const match of found) {
    if (match.first <= taken) continue
    taken = match.last
    matches.push(match)
  }
  return matches
}
