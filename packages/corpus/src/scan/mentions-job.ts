import { NONE } from '@tidewatch/schema/article'
import { createMatchCount } from '@tidewatch/text/query/count'
import { factReader } from './facts.ts'
import type { JobKind } from './job-kind.ts'
import { bytes } from './texts.ts'

/** How often what the query looks for stands in these articles, per date as far as it is known; `-`: undated. */
export const mentionsJob: JobKind<Record<string, number>> = {
  begin(texts, node) {
    const count = createMatchCount(node, bytes)
    const factsOf = factReader(texts, new Set(['day']))
    return (numbers) => {
      const facts = factsOf(numbers)
      const tally: Record<string, number> = {}
      for (const { n, article } of count ? texts.of(numbers) : [])
        add(tally, facts(n).day ?? NONE, count?.(article) ?? 0)
      return tally
    }
  },
  join(parts) {
    const tally: Record<string, number> = {}
    for (const part of parts) for (const [day, count] of Object.entries(part)) add(tally, day, count)
    return tally
  },
}

function add(tally: Record<string, number>, day: string, count: number): void {
  if (count > 0) tally[day] = (tally[day] ?? 0) + count
}
