import type { Corpus } from '@tidewatch/corpus/corpus'
import type { Article } from '@tidewatch/schema/article'
import type { Random } from './random.ts'

const SAMPLE = 400

/** The highest number that an article has; 0 without articles. */
function lastNumber(corpus: Corpus): number {
  const isAfter = (n: number) => corpus.articlesAfter(n, 1).length > 0
  let beyond = 1
  while (isAfter(beyond - 1)) beyond *= 2
  let before = Math.floor(beyond / 2)
  while (before + 1 < beyond) {
    const middle = Math.floor((before + beyond) / 2)
    if (isAfter(middle - 1)) before = middle
    else beyond = middle
  }
  return before
}

/** Articles from all over the corpus. */
export function sampleArticles(corpus: Corpus, random: Random): Article[] {
  const last = lastNumber(corpus)
  return Array.from({ length: SAMPLE }, () => corpus.articlesAfter(random.between(0, last - 1), 1)).flatMap(
    (found) => found.map(({ article }) => article),
  )
}
