import type { Marks } from '@tidewatch/schema/answers'
import type { QueryNode, TextField } from '@tidewatch/schema/query'
import type { MatcherEntry } from './dictionary.ts'
import { createMatcher } from './matcher.ts'
import { createPlainMatcher } from './plain-matcher.ts'
import { plainTokens } from './plain-tokens.ts'
import { createFinder, type QueryFinder } from './query/finder.ts'
import { looksIn, positiveLeaves, type TextNode, termsOf } from './query/leaves.ts'
import { plainPhrase } from './query/plain-article.ts'
import type { Tokens } from './tokens.ts'

/**
 * Finds the lines of a concordance in one field of one language version: the matches of the query and the mentions of
 * the themes, in order of position; of overlapping ones the first, of those that begin together the longest.
 */
export interface LineFinder {
  find(tokens: Tokens, field: TextField): Marks
  /** The same in the plain form of the text, with offsets in that. */
  findInPlain(plain: string, field: TextField): Marks
}

/** Null where there is nothing to show: no term that isn't excluded, and no theme. */
export function createLineFinder(node: QueryNode | null, themes: readonly MatcherEntry[]): LineFinder | null {
  const finder = node && createFinder(node)
  if (!finder && themes.length === 0) return null
  const matcher = createMatcher(themes)
  const inPlain = node && finder ? plainFinder(node, finder) : () => []
  const themesInPlain = createPlainMatcher(themes)
  return {
    find(tokens, field) {
      const found = finder?.find(tokens, field) ?? []
      if (themes.length === 0) return found.map((match) => rangeOf(tokens, match))
      // By number: two tokens may come from one character, as those of ½ do.
      const numbered = [...found, ...matcher.find(tokens)].map(({ first, last }): Range => [first, last + 1])
      return together(numbered).map(([first, end]) => rangeOf(tokens, { first, last: end - 1 }))
    },
    findInPlain(plain, field) {
      const found = inPlain(plain, field)
      return themes.length === 0 ? found : together([...found, ...themesInPlain(plain).flat()])
    },
  }
}

type Range = Marks[number]

const rangeOf = ({ from, to }: Tokens, { first, last }: { first: number; last: number }): Range => [
  from[first] ?? 0,
  to[last] ?? 0,
]

function together(found: Marks): Marks {
  const ranges: Marks = []
  for (const range of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range)
  }
  return ranges
}

/** Making tokens takes most of the time, and phrases can be found without. */
function plainFinder(node: QueryNode, finder: QueryFinder): LineFinder['findInPlain'] {
  const leaves = positiveLeaves(node)
  if (leaves.every(({ kind }) => kind !== 'near')) {
    const fields = { title: phraseFinder(leaves, 'title'), body: phraseFinder(leaves, 'body') }
    return (plain, field) => fields[field](plain)
  }
  return (plain, field) => {
    const tokens = plainTokens(plain)
    return finder.find(tokens, field).map((match) => rangeOf(tokens, match))
  }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Of several phrases that begin at one place the expression takes the one that stands first in it. */
function phraseFinder(leaves: readonly TextNode[], field: TextField): (plain: string) => Marks {
  const phrases = leaves
    .filter((leaf) => looksIn(leaf, field))
    .flatMap((leaf) => termsOf(leaf).flatMap((term) => [...term.phrases]))
    .sort((a, b) => b.words.length - a.words.length)
  if (phrases.length === 0) return () => []
  const pattern = new RegExp([...new Set(phrases.map(plainPhrase))].map(escaped).join('|'), 'g')
  return (plain) =>
    Array.from(plain.matchAll(pattern), ({ index, 0: match }): [number, number] => [
      index,
      index + match.length,
    ])
}
