import type { Phrase, Span } from '@tidewatch/schema/query'
import { isHanWord, tokens } from '../tokens.ts'

export type PlacedPhrase = { phrase: Phrase } & Span

/** The phrases of a text, parted by its gaps; `base` is where the text stands in the query. */
export function phrasesOf(text: string, base = 0): PlacedPhrase[] {
  const found = tokens(text)
  const begins = Array.from({ length: found.length }, (_, at) => at).filter((at) => found.gap[at])
  return begins.map((begin, at) => {
    const end = begins[at + 1] ?? found.length
    const from = found.from[begin] ?? 0
    const to = found.to[end - 1] ?? text.length
    const words = found.words.slice(begin, end)
    return { phrase: { text: shown(text.slice(from, to), words), words }, from: base + from, to: base + to }
  })
}

/** One text for all that are the same phrase. */
export const phraseKey = ({ words }: Phrase): string => words.join(' ')

/** As typed, unless one character holds the gap at either end (½ is 1 and 2) and would stand for more than the words. */
function shown(typed: string, words: readonly string[]): string {
  if (tokens(typed).length === words.length) return typed
  return words
    .map((word, i) => (i > 0 && !isHanWord(word) && !isHanWord(words[i - 1] ?? '') ? `-${word}` : word))
    .join('')
}
