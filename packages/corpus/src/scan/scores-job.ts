import { createScore } from '@tidewatch/text/query/score'
import type { JobKind } from './job-kind.ts'
import { bytes } from './texts.ts'

/** The score of each of these articles, in the order in which they were given. */
export const scoresJob: JobKind<number[]> = {
  begin(texts, node) {
    const score = createScore(node, bytes)
    return (numbers) => {
      const scores = new Map<number, number>()
      for (const { n, article } of texts.of(numbers)) scores.set(n, score(article))
      return numbers.map((n) => scores.get(n) ?? 0)
    }
  },
  join: (parts) => parts.flat(),
}
