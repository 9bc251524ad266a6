import type { Phrase, Term } from '@tidewatch/schema/query'
import type { Tokens } from '../tokens.ts'

/** `first` and `last` number tokens, both inclusive. */
export type Found = { first: number; last: number; phrase: Phrase; isVariant: boolean }

/** Every place of a phrase, those that overlap each other too. */
export function occurrences({ words, gap, length }: Tokens, wanted: readonly string[]): number[] {
  const places: number[] = []
  const [begin] = wanted
  for (let at = words.indexOf(begin ?? ''); at !== -1 && at + wanted.length <= length; ) {
    if (wanted.every((word, i) => words[at + i] === word && (i === 0 || !gap[at + i]))) places.push(at)
    at = words.indexOf(begin ?? '', at + 1)
  }
  return places
}

/** Every place of any of the phrases of these terms, by position, the longer first. */
export function allPlaces(text: Tokens, terms: readonly Term[]): Found[] {
  return terms
    .flatMap(({ phrases }) =>
      phrases.flatMap((phrase, number) =>
        occurrences(text, phrase.words).map((first) => ({
          first,
          last: first + phrase.words.length - 1,
          phrase,
          isVariant: number > 0,
        })),
      ),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last)
}

/** As mentions are counted: left to right, of those that begin together the longest, none overlapping another. */
export function mentionPlaces(text: Tokens, terms: readonly Term[]): Found[] {
  let end = -1
  return allPlaces(text, terms).filter(({ first, last }) => {
    if (first <= end) return false
    end = last
    return true
  })
}
