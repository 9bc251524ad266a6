import { tokens } from '@tidewatch/text/tokens'
import { BadParameter } from './bad-parameter.ts'

/** One phrase of a query: its words stand one after the other, with no gap. `text` is how it was typed. */
export type Phrase = { text: string; words: readonly string[] }

/** A phrase as a term that the matcher takes: what was typed may fold to more than its words (`½` is 1 and 2). */
export const termOf = ({ words }: Phrase): string => words.join(' ')

/** All of `phrases`, none of `excluded`. */
export type Query = { phrases: Phrase[]; excluded: Phrase[] }

/** What is wrong with a query, and at which character of it (counted from 0). */
export class QueryProblem extends BadParameter {
  readonly at: number
  constructor(message: string, at: number) {
    super('q', `${message} (at character ${at + 1})`)
    this.at = at
  }
}

/** The engine silently ignores what comes after the tenth. */
const MOST_PHRASES = 10
const LONGEST_PHRASE = 100

/** A minus or none, then a quoted phrase (a closing mark may be missing) or a run without white space. */
const PIECE = /([-－−]?)(?:["“”„‟＂「『]([^"“”„‟＂」』]*)["“”„‟＂」』]?|([^\s"“”„‟＂「『]+))/gu

/**
 * Words and quoted phrases, all of which an article must contain; `-` or NOT before one excludes it. AND may stand
 * between. A word with punctuation inside is several phrases: a phrase never reaches across a gap.
 */
export function parseQuery(q: string): Query {
  const query: Query = { phrases: [], excluded: [] }
  let not = false
  for (const match of q.matchAll(PIECE)) {
    const [, minus, quoted, bare] = match
    if (bare === 'AND') continue
    if (bare === 'OR')
      throw new QueryProblem('OR is not understood yet: ask for one side at a time', match.index)
    if (bare === 'NOT') {
      not = true
      continue
    }
    addPhrases(query, quoted ?? bare ?? '', not || minus !== '', match.index)
    not = false
  }
  if (q.trim() !== '' && query.phrases.length + query.excluded.length === 0) {
    throw new QueryProblem('nothing to search for: a query needs a letter, a digit or a Chinese character', 0)
  }
  return query
}

function addPhrases(query: Query, text: string, exclude: boolean, at: number): void {
  const phrases = phrasesOf(text)
  if (exclude && phrases.length > 1) {
    throw new QueryProblem('what is excluded must be one phrase, without punctuation inside', at)
  }
  const list = exclude ? query.excluded : query.phrases
  for (const phrase of phrases) {
    if (phrase.words.length > LONGEST_PHRASE) {
      throw new QueryProblem(`a phrase has at most ${LONGEST_PHRASE} words or Chinese characters`, at)
    }
    if (!list.some((known) => known.words.join(' ') === phrase.words.join(' '))) list.push(phrase)
  }
  if (query.phrases.length + query.excluded.length > MOST_PHRASES) {
    throw new QueryProblem(`a query has at most ${MOST_PHRASES} words or phrases`, at)
  }
}

function phrasesOf(text: string): Phrase[] {
  const found = tokens(text)
  const begins = Array.from({ length: found.length }, (_, at) => at).filter((at) => found.gap[at])
  return begins.map((begin, at) => {
    const end = begins[at + 1] ?? found.length
    return { text: text.slice(found.from[begin], found.to[end - 1]), words: found.words.slice(begin, end) }
  })
}
