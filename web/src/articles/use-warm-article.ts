import { useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useEffect, useRef } from 'react'
import { articleOptions } from './articles-query.ts'

const LINGER = 80

/** Fetches the article of the row that the pointer or the focus rests on, so that it opens at once. */
export function useWarmArticle(q: string) {
  const client = useQueryClient()
  const resting = useRef({ id: '', timer: 0 })
  useEffect(() => () => clearTimeout(resting.current.timer), [])
  return ({ target }: SyntheticEvent) => {
    const id = (target as Element).closest<HTMLElement>('li[data-id]')?.dataset.id ?? ''
    if (id === resting.current.id) return
    clearTimeout(resting.current.timer)
    const fetch = () => {
      if (id) client.query(articleOptions(id, q)).catch(() => undefined)
    }
    resting.current = { id, timer: window.setTimeout(fetch, LINGER) }
  }
}
