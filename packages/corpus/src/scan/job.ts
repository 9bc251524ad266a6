import { type JobName, jobs, type PartOf, type QuestionOf, type Slice } from './jobs.ts'

export type Asked<K extends JobName> = { kind: K; question: QuestionOf<K>; numbers: readonly number[] }

export type Taken = {
  slice: Slice
  /** The part of the first `done` articles of the slice; the others are to be handed out again. */
  finish(part: unknown, done: number): void
  /** All of it is to be handed out again. */
  giveBack(): void
}

/** A job that is handed out slice by slice; `result` is there when all are done, or fails with the first that does. */
export type Job = {
  readonly result: Promise<unknown>
  /** Whether it takes a thread: it has articles that would hold up everybody else. */
  isHeavy: boolean
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
  /** By the place of their first article. */
  const parts = new Map<number, PartOf<K>>()
  const returned: { at: number; numbers: readonly number[] }[] = []
  let next = 0
  let missing = numbers.length
  let isFailed = false
  let settle: { resolve(result: PartOf<K>): void; reject(error: unknown): void } | undefined
  const result = new Promise<PartOf<K>>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const finish = () => {
    // The parts are of this kind; each kind joins its own.
    const join = jobs[kind].join as (parts: readonly PartOf<K>[]) => PartOf<K>
    const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part)
    settle?.resolve(join(inOrder))
  }
  if (missing === 0) finish()
  return {
    result,
    isHeavy: false,
    left: () => returned.reduce((sum, some) => sum + some.numbers.length, numbers.length - next),
    take(most) {
      const { at, numbers: some } = returned.pop() ?? { at: next, numbers: numbers.slice(next, next + most) }
      next = Math.max(next, at + some.length)
      const handOutAgain = (from: number, to: number) => {
        if (from < to && !isFailed) returned.push({ at: at + from, numbers: some.slice(from, to) })
      }
      const size = Math.min(most, some.length)
      handOutAgain(size, some.length)
      return {
        slice: { job, kind, question, numbers: some.slice(0, size) },
        finish(part, done) {
          parts.set(at, part as PartOf<K>)
          missing -= done
          handOutAgain(done, size)
          if (missing === 0) finish()
        },
        giveBack: () => handOutAgain(0, size),
      }
    },
    fail(error) {
      isFailed = true
      returned.length = 0
      next = numbers.length
      settle?.reject(error)
    },
  }
}
