import { createCheck } from '@tidewatch/text/query/check'
import { factsAsked } from '@tidewatch/text/query/check-facts'
import { createTextSieve } from '@tidewatch/text/query/text-sieve'
import { factReader } from './facts.ts'
import type { JobKind } from './job-kind.ts'
import { bytes } from './texts.ts'

/** Those that hold the query, in the order in which they were given. */
export const checkJob: JobKind<number[]> = {
  begin(texts, node) {
    const check = createCheck(node, bytes)
    const asked = factsAsked(node)
    const factsOf = factReader(texts, asked)
    // To read the facts of an article takes longer than to search its text.
    const mayHold = asked.size > 0 ? createTextSieve(node, bytes) : () => true
    return (numbers) => {
      const left = [...texts.of(numbers)].filter(({ article }) => mayHold(article))
      const facts = factsOf(left.map(({ n }) => n))
      const holding = new Set(left.filter(({ n, article }) => check(article, facts(n))).map(({ n }) => n))
      return numbers.filter((n) => holding.has(n))
    }
  },
  join: (parts) => parts.flat(),
}
