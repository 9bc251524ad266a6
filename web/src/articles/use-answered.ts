import { useState } from 'react'

/** The query that what is shown answers: while the next answer is awaited, the one before. */
export function useAnswered(q: string, isWaiting: boolean): string {
  const [answered, setAnswered] = useState(q)
  if (!isWaiting && answered !== q) setAnswered(q)
  return isWaiting ? answered : q
}
