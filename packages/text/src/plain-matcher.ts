import type { Marks } from '@tidewatch/schema/answers'
import type { MatcherEntry } from './dictionary.ts'
import { plainTerm } from './plain.ts'

/** As the `find` of a matcher, in a plain text (see plain.ts), for few ids: the ranges of all mentions of each id. */
export function createPlainMatcher(entries: readonly MatcherEntry[]): (plain: string) => Marks[] {
  const dictionaries = entries.map(patternsOf)
  return (plain) => dictionaries.map((patterns) => mentions(plain, patterns))
}

type Pattern = { text: string; excludes: boolean }

/** Excluding wins where a phrase is a term, too. */
const patternsOf = ({ terms, exclude = [] }: MatcherEntry): Pattern[] => {
  const excluded = new Set(exclude.map(plainTerm))
  const wanted = new Set(terms.map(plainTerm))
  return [...new Set([...excluded, ...wanted])].map((text) => ({ text, excludes: excluded.has(text) }))
}

function mentions(plain: string, patterns: readonly Pattern[]): Marks {
  const hits: { from: number; to: number; excludes: boolean }[] = []
  for (const { text, excludes } of patterns) {
    for (let from = plain.indexOf(text); from !== -1; from = plain.indexOf(text, from + 1)) {
      hits.push({ from, to: from + text.length, excludes })
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to)
  const marks: Marks = []
  let taken = 0
  let excluded = 0
  for (const { from, to, excludes } of hits) {
    if (to <= excluded) continue
    if (excludes) {
      excluded = to
    } else if (from >= taken) {
      taken = to
      marks.push([from, to])
    }
  }
  return marks
}
