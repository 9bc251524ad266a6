import type { QueryNode } from '@tidewatch/schema/query'
import type { Texts } from './texts.ts'

/**
 * Something to be found out about many articles, a slice of them at a time, in whatever thread is free. A new kind is
 * entered in `jobs.ts`. Questions and parts pass between threads: plain data only.
 */
export type JobKind<Part, Question = QueryNode> = {
  /** Called once a job and thread; what it gives is called for each slice. */
  begin(texts: Texts, question: Question): (numbers: readonly number[]) => Part
  /** The parts come in the order of the numbers. */
  join(parts: readonly Part[]): Part
}
