import type { vocabulary } from './vocabulary.ts'

const LOOK_MS = 2_000
const AFTER_FAILURE_MS = 10 * 60_000

// An engine that is away is reported by those who ask it for something.
const ignore = () => {}

/** For a program that stays: makes the vocabulary anew when the corpus has changed. Returns how to end it. */
export function keepFresh(
  words: ReturnType<typeof vocabulary>,
  onError: (error: unknown) => void,
): () => void {
  let resting = 0
  const timer = setInterval(() => {
    words.warm().catch(ignore)
    if (Date.now() < resting || words.isFresh()) return
    words.refresh().then((problem) => {
      if (problem === null) return
      resting = Date.now() + AFTER_FAILURE_MS
      onError(problem)
    }, onError)
  }, LOOK_MS).unref()
  return () => clearInterval(timer)
}
