import type { ConcordanceSort } from '@tidewatch/schema/concordance'
import { rankWords, sortByKeys } from '@tidewatch/text/concordance-order'
import { KEY_WORDS } from '@tidewatch/text/concordance-words'
import type { Batch } from './batch.ts'

/** Where a line is found: in article `n`, the `ordinal`-th match of a field of a version. */
export type Line = { n: number; version: number; field: 'title' | 'body'; ordinal: number }

/** All lines in their order. */
export type Lines = {
  total: number
  articles: number
  mentions: number
  slice(from: number, to: number): Line[]
}

/** Puts the lines of all batches in one order; what the sort leaves open is by day, newest first, then by place. */
export function orderLines(batches: readonly Batch[], sort: ConcordanceSort): Lines {
  const articles = batches.flatMap(articlesOf).sort(sort === 'oldest' ? byOldest : byNewest)
  const total = articles.reduce((sum, { count }) => sum + count, 0)
  const numbers = new Uint32Array(total)
  const places = new Uint16Array(total)
  const ordinals = new Uint32Array(total)
  let line = 0
  for (const { n, first, count, batch } of articles) {
    numbers.fill(n, line, line + count)
    places.set(batch.places.subarray(first, first + count), line)
    ordinals.set(batch.ordinals.subarray(first, first + count), line)
    line += count
  }
  const order = sort === 'left' || sort === 'right' ? orderByWords(articles, batches, total) : null
  return {
    total,
    articles: articles.length,
    mentions: batches.reduce((sum, { mentions }) => sum + mentions, 0),
    slice: (from, to) =>
      Array.from({ length: Math.max(Math.min(to, total) - from, 0) }, (_, at) => {
        const number = order ? (order[from + at] ?? 0) : from + at
        const place = places[number] ?? 0
        return {
          n: numbers[number] ?? 0,
          version: place >> 1,
          field: place % 2 === 1 ? 'body' : 'title',
          ordinal: ordinals[number] ?? 0,
        }
      }),
  }
}

function orderByWords(articles: readonly Article[], batches: readonly Batch[], total: number): Uint32Array {
  const { ranks, highest } = ranksOf(batches)
  const columns = Array.from({ length: KEY_WORDS }, (_, column) => {
    const ranked = new Uint32Array(total)
    let line = 0
    for (const { first, count, batch } of articles) {
      const rank = ranks.get(batch)
      for (let at = first; at < first + count; at += 1, line += 1) {
        ranked[line] = rank?.[batch.keys[at * KEY_WORDS + column] ?? 0] ?? 0
      }
    }
    return ranked
  })
  return sortByKeys(
    Uint32Array.from({ length: total }, (_, line) => line),
    columns,
    highest,
  )
}

/** Its lines are `first` and those after it in the batch. */
type Article = { n: number; day: number; first: number; count: number; batch: Batch }

function articlesOf(batch: Batch): Article[] {
  let first = 0
  return Array.from(batch.numbers, (n, at) => {
    const count = batch.counts[at] ?? 0
    first += count
    return { n, day: batch.days[at] ?? 0, first: first - count, count, batch }
  })
}

const byNewest = (a: Article, b: Article) => b.day - a.day || a.n - b.n
/** The undated, whose day is 0, come last here too. */
const byOldest = (a: Article, b: Article) =>
  Number(a.day === 0) - Number(b.day === 0) || a.day - b.day || a.n - b.n

/** For each batch the rank of each of its words; 0 stays 0. */
function ranksOf(batches: readonly Batch[]): { ranks: Map<Batch, Uint32Array>; highest: number } {
  const words = [...new Set(batches.flatMap((batch) => batch.words))]
  const rank = rankWords(words)
  const rankOf = new Map(words.map((word, at) => [word, rank[at] ?? 0]))
  const ofBatch = (batch: Batch) => Uint32Array.from([0, ...batch.words.map((word) => rankOf.get(word) ?? 0)])
  return { ranks: new Map(batches.map((batch) => [batch, ofBatch(batch)])), highest: words.length }
}
