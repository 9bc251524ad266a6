import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Asks for everything on the screen again when the corpus has a new revision. */
export function useFreshAnswers(revision: number | undefined) {
  const client = useQueryClient()
  const known = useRef(revision)
  useEffect(() => {
    if (revision === undefined) return
    if (known.current !== undefined && known.current !== revision) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'health' })
    }
    known.current = revision
  }, [client, revision])
}
