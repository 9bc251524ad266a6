import { factReader } from '../scan/facts.ts'
import type { JobKind } from '../scan/job-kind.ts'
import { inCharacters, type Texts } from '../scan/texts.ts'
import { type Batch, type PlainRow, packLines, type Wanted } from './batch.ts'

/** The lines of these articles in a concordance. */
export const linesJob: JobKind<Batch[], Wanted> = {
  begin(texts, wanted) {
    const factsOf = factReader(texts, new Set(['day']))
    return (numbers) => [packLines(rowsOf(texts, numbers, factsOf(numbers)), wanted)]
  },
  join: (parts) => parts.flat(),
}

/** In characters: words are told apart and put in order by them. One article at a time is held so. */
function* rowsOf(texts: Texts, numbers: readonly number[], facts: ReturnType<ReturnType<typeof factReader>>) {
  for (const { n, article } of texts.of(numbers)) {
    yield { n, day: facts(n).day, article: inCharacters(article) } satisfies PlainRow
  }
}
