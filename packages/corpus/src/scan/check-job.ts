import { createCheck } from '@tidewatch/text/query/check'
import { factsAsked } from '@tidewatch/text/query/check-facts'
import { factReader } from './facts.ts'
import type { JobKind } from './job-kind.ts'
import { bytes } from './texts.ts'

/** Those that hold the query, in the order in which they were given. */
export const checkJob: JobKind<number[]> = {
  begin(texts, node) {
    const check = createCheck(node, bytes)
    const factsOf = factReader(texts, factsAsked(node))
    return (numbers) => {
      const facts = factsOf(numbers)
      const holding = new Set<number>()
      for (const { n, article } of texts.of(numbers)) if (check(article, facts(n))) holding.add(n)
      return numbers.filter((n) => holding.has(n))
    }
  },
  join: (parts) => parts.flat(),
}
