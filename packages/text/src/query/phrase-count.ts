import type { Phrase } from '@tidewatch/schema/query'
import { type Encode, plainPhrase } from './plain-article.ts'

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** How often phrases stand in a plain text: longest first, left to right, not overlapping; at most `enough`. */
export function createPhraseCount(phrases: readonly Phrase[], encode: Encode) {
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length)
  const wanted = [...new Set(longestFirst.map((phrase) => encode(plainPhrase(phrase))))]
  const [first] = wanted
  if (first === undefined) return () => 0
  // Of several that begin at one place the expression takes the one that stands first in it.
  const pattern = new RegExp(wanted.map(escaped).join('|'), 'g')
  return (text: string, enough = Number.POSITIVE_INFINITY): number => {
    let count = 0
    pattern.lastIndex = 0
    while (count < enough && pattern.test(text)) count += 1
    return count
  }
}
