import type { MatcherEntry } from '../dictionary.ts'
import type { Match } from '../matcher.ts'
import { type Tokens, tokens } from '../tokens.ts'

/** What the matcher has to find for one id, by looking for each term at each place. */
export function referenceMatches({ id, terms, exclude = [] }: MatcherEntry, text: Tokens): Match[] {
  const excluded = exclude.flatMap((phrase) => places(phrase, text))
  const isExcluded = ({ first, last }: Place) => excluded.some((e) => e.first <= first && last <= e.last)
  const matches: Match[] = []
  for (let first = 0; first < text.length; first += 1) {
    if (first <= (matches.at(-1)?.last ?? -1)) continue
    const here = terms
      .flatMap((term) => places(term, text).map((place) => ({ id, term, ...place })))
      .filter((match) => match.first === first && !isExcluded(match))
    const longest = Math.max(...here.map(({ last }) => last))
    const match = here.find(({ last }) => last === longest)
    if (match) matches.push(match)
  }
  return matches
}

interface Place {
  readonly first: number
  readonly last: number
}

function places(phrase: string, text: Tokens): Place[] {
  const { words } = tokens(phrase)
  const found: Place[] = []
  for (let first = 0; first + words.length <= text.length; first += 1) {
    const isHere = words.every(
      (word, i) => word === text.words[first + i] && (i === 0 || text.gap[first + i] === 0),
    )
    if (isHere) found.push({ first, last: first + words.length - 1 })
  }
  return found
}
