import { type JobName, jobs, type PartOf, type QuestionOf, type Slice } from './jobs.ts'

export type Asked<K extends JobName> = { kind: K; question: QuestionOf<K>; numbers: readonly number[] }

export type Taken = { slice: Slice; done(part: unknown): void }

/** A job that is handed out slice by slice; `result` is there when all are done, or fails with the first that does. */
export type Job = {
  readonly result: Promise<unknown>
  /** How many articles are not handed out yet. */
  left(): number
  /** The next slice of at most so many articles, with where its part goes. */
  take(most: number): Taken
  fail(error: unknown): void
}

let lastJob = 0

export function createJob<K extends JobName>({
  kind,
  question,
  numbers,
}: Asked<K>): Job & { result: Promise<PartOf<K>> } {
  lastJob += 1
  const job = lastJob
  const parts: PartOf<K>[] = []
  let next = 0
  let missing = numbers.length
  let settle: { resolve(result: PartOf<K>): void; reject(error: unknown): void } | undefined
  const result = new Promise<PartOf<K>>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const finish = () => {
    // The parts are of this kind; each kind joins its own.
    const join = jobs[kind].join as (parts: readonly PartOf<K>[]) => PartOf<K>
    settle?.resolve(join(parts))
  }
  if (missing === 0) finish()
  return {
    result,
    left: () => numbers.length - next,
    take(most) {
      const slice: Slice = { job, kind, question, numbers: numbers.slice(next, next + most) }
      const at = parts.length
      next += slice.numbers.length
      parts.length += 1
      return {
        slice,
        done(part) {
          parts[at] = part as PartOf<K>
          missing -= slice.numbers.length
          if (missing === 0) finish()
        },
      }
    },
    fail(error) {
      next = numbers.length
      settle?.reject(error)
    },
  }
}
