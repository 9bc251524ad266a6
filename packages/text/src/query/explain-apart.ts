import type { Phrase } from '@tidewatch/schema/query'
import type { NearMiss } from '@tidewatch/schema/why'
import { toNearMiss } from './explain-place.ts'
import type { FieldText } from './explain-text.ts'

/** Words that may stand between those of a phrase for it to be worth showing. */
const MOST_BETWEEN = 10

/** Where the words of a phrase stand in their order with others between; the tightest first. */
export function apartPlaces(field: FieldText, { words }: Phrase, most: number): NearMiss[] {
  const { tokens } = field
  const [begin] = words
  if (words.length < 2 || begin === undefined) return []
  const found: { first: number; last: number }[] = []
  for (
    let first = tokens.words.indexOf(begin);
    first !== -1;
    first = tokens.words.indexOf(begin, first + 1)
  ) {
    const last = endOf(tokens.words, words, first)
    if (last !== null && last - first + 1 > words.length) found.push({ first, last })
  }
  return found
    .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)
    .slice(0, most)
    .map(({ first, last }) =>
      toNearMiss(field, first, last, {
        code: 'apart',
        values: { count: last - first + 1 - words.length },
      }),
    )
}

function endOf(text: readonly string[], words: readonly string[], first: number): number | null {
  const end = first + words.length + MOST_BETWEEN
  let at = first
  for (const word of words.slice(1)) {
    do at += 1
    while (at < end && text[at] !== word)
    if (at >= end) return null
  }
  return at
}
