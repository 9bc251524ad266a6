import type { Marks } from '@tidewatch/schema/answers'
import type { QueryNode, TextField } from '@tidewatch/schema/query'
import type { MatcherEntry } from './dictionary.ts'
import { createMatcher } from './matcher.ts'
import { plainTokens } from './plain-tokens.ts'
import { createFinder } from './query/finder.ts'
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
  const matcher = themes.length > 0 ? createMatcher(themes) : null
  const leaves = node ? positiveLeaves(node) : []
  const isPlain = !matcher && leaves.every(({ kind }) => kind !== 'near')
  const fields = { title: phraseFinder(leaves, 'title'), body: phraseFinder(leaves, 'body') }
  const find: LineFinder['find'] = (tokens, field) => {
    const found = [...(finder?.find(tokens, field) ?? []), ...(matcher?.find(tokens) ?? [])]
    return rangesOf(
      tokens,
      found.sort((a, b) => a.first - b.first || b.last - a.last),
    )
  }
  return {
    find,
    // Making tokens takes most of the time, and phrases can be found without.
    findInPlain: (plain, field) => (isPlain ? fields[field](plain) : find(plainTokens(plain), field)),
  }
}

function rangesOf({ from, to }: Tokens, found: readonly { first: number; last: number }[]): Marks {
  const ranges: Marks = []
  let taken = -1
  for (const { first, last } of found) {
    if (first <= taken) continue
    taken = last
    ranges.push([from[first] ?? 0, to[last] ?? 0])
  }
  return ranges
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
