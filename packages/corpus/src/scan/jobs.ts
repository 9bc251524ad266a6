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

/** One slice of a job; `job` is the same number for all slices of one. */
export type Slice = { job: number; kind: JobName; question: QuestionOf<JobName>; numbers: readonly number[] }

const MOST_BEGUN = 16

/** Does slices of jobs, in this thread. */
export function openRunner(dataDir: string) {
  const texts = openTexts(dataDir)
  const begun = new Map<number, (numbers: readonly number[]) => unknown>()
  return {
    run({ job, kind, question, numbers }: Slice): unknown {
      // The question is of this kind; each kind takes its own.
      const begin = jobs[kind].begin as JobKind<unknown, unknown>['begin']
      const work = begun.get(job) ?? begin(texts, question)
      begun.delete(job)
      begun.set(job, work)
      const [oldest] = begun.keys()
      if (begun.size > MOST_BEGUN && oldest !== undefined) begun.delete(oldest)
      return work(numbers)
    },
    close: texts.close,
  }
}
