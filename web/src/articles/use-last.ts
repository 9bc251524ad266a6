import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** The last answer that came, also while its query has failed. */
export function useLast<T>({ data, isPlaceholderData }: UseQueryResult<T, Error>): T | null {
  const [last, setLast] = useState<T | null>(null)
  if (data === undefined || isPlaceholderData || data === last) return last
  setLast(data)
  return data
}
