import { linesJob } from '../concordance/lines-job.ts'
import { checkJob } from './check-job.ts'
import type { JobKind } from './job-kind.ts'
import { mentionsJob } from './mentions-job.ts'
import { scoresJob } from './scores-job.ts'
import { openTexts } from './texts.ts'

export const jobs = { check: checkJob, mentions: mentionsJob, scores: scoresJob, lines: linesJob }

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type QuestionOf<K extends JobName> = Parameters<Jobs[K]['begin']>[1]
export type PartOf<K extends JobName> = ReturnType<Jobs[K]['join']>

/** What was found out about the first `done` articles of a slice. */
export type Done = { part: unknown; done: number }

/** One slice of a job; `job` is the same number for all slices of one. */
export type Slice = { job: number; kind: JobName; question: QuestionOf<JobName>; numbers: readonly number[] }

const MOST_BEGUN = 16

/** Does slices of jobs, in this thread. */
export function openRunner(dataDir: string) {
  const texts = openTexts(dataDir)
  const begun = new Map<number, (numbers: readonly number[]) => unknown>()
  return {
    /** As many articles of a slice, from its first, as have no more than `most` bytes; `atLeast` so many. */
    run({ job, kind, question, numbers }: Slice, most: number, atLeast: number): Done | null {
      const done = Math.max(Math.min(atLeast, numbers.length), texts.within(numbers, most))
      if (done === 0) return null
      // The question is of this kind; each kind takes its own.
      const begin = jobs[kind].begin as JobKind<unknown, unknown>['begin']
      const work = begun.get(job) ?? begin(texts, question)
      begun.delete(job)
      begun.set(job, work)
      const [oldest] = begun.keys()
      if (begun.size > MOST_BEGUN && oldest !== undefined) begun.delete(oldest)
      return { part: work(numbers.slice(0, done)), done }
    },
    close: texts.close,
  }
}
