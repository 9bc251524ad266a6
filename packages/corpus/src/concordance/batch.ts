import type { ConcordanceSort } from '@tidewatch/schema/concordance'
import type { QueryNode } from '@tidewatch/schema/query'
import { createLineFinder } from '@tidewatch/text/concordance-find'
import { KEY_WORDS, wordsAfter, wordsBefore } from '@tidewatch/text/concordance-words'
import type { MatcherEntry } from '@tidewatch/text/dictionary'
import type { PlainArticle } from '@tidewatch/text/query/plain-article'

/** What is to be shown of articles, and in which order. */
export type Wanted = { node: QueryNode | null; themes: readonly MatcherEntry[]; sort: ConcordanceSort }

/** An article whose lines are wanted; `day` as it is stored. */
export type PlainRow = { n: number; day: string | null; article: PlainArticle }

/**
 * The lines of some articles, as few numbers as can be, since there may be hundreds of thousands. Of each article
 * that has any: its number, its day and how many lines it has. Of each line: which version (`place >> 1`) and field
 * (odd: body) holds it, the how many-th match it is there, and KEY_WORDS places of its neighbours in `words`, from 1;
 * 0 stands for none.
 */
export type Batch = {
  numbers: Uint32Array
  days: Uint32Array
  counts: Uint32Array
  places: Uint16Array
  ordinals: Uint32Array
  keys: Uint32Array
  words: string[]
  /** The larger count of each article's versions, summed up. */
  mentions: number
}

/** `2024-03` as 20240300; undated is 0. */
const dayNumber = (day: string | null) => Number((day ?? '').replaceAll('-', '').padEnd(8, '0'))

/** Keys are made only where lines are to be put in the order of words. */
export function packLines(rows: Iterable<PlainRow>, { node, themes, sort }: Wanted): Batch {
  const finder = createLineFinder(node, themes)
  const numbers: number[] = []
  const days: number[] = []
  const counts: number[] = []
  const places: number[] = []
  const ordinals: number[] = []
  const keys = createKeys(sort)
  let mentions = 0
  for (const { n, day, article } of rows) {
    const before = places.length
    let most = 0
    for (const [version, fields] of article.entries()) {
      const first = places.length
      for (const field of FIELDS) {
        const marks = finder?.findInPlain(fields[field], field) ?? []
        for (const [ordinal, mark] of marks.entries()) {
          places.push(version * 2 + FIELDS.indexOf(field))
          ordinals.push(ordinal)
          keys.add(fields[field], mark)
        }
      }
      most = Math.max(most, places.length - first)
    }
    if (most === 0) continue
    numbers.push(n)
    days.push(dayNumber(day))
    counts.push(places.length - before)
    mentions += most
  }
  return {
    numbers: Uint32Array.from(numbers),
    days: Uint32Array.from(days),
    counts: Uint32Array.from(counts),
    places: Uint16Array.from(places),
    ordinals: Uint32Array.from(ordinals),
    ...keys.all(),
    mentions,
  }
}

const FIELDS = ['title', 'body'] as const

function createKeys(sort: ConcordanceSort) {
  const keys: number[] = []
  const words = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = words.get(word)
    if (known === undefined) words.set(word, words.size + 1)
    return known ?? words.size
  }
  return {
    add(text: string, [from, to]: readonly [number, number]): void {
      if (sort !== 'left' && sort !== 'right') return
      const near = sort === 'right' ? wordsAfter(text, to) : wordsBefore(text, from)
      for (let at = 0; at < KEY_WORDS; at += 1) {
        const word = near[at]
        keys.push(word === undefined ? 0 : numberOf(word))
      }
    },
    all: () => ({ keys: Uint32Array.from(keys), words: [...words.keys()] }),
  }
}
