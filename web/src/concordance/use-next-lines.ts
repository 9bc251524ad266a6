import { useQueryClient } from '@tanstack/react-query'
import type { ConcordanceAnswer, ConcordanceQuery } from '@tidewatch/schema/concordance'
import { useEffect } from 'react'
import { concordanceOptions } from './concordance-query.ts'

/** Fetches the page after the one that is shown: the server has its lines in order already. */
export function useNextLines(asked: ConcordanceQuery, shown: ConcordanceAnswer | undefined): void {
  const client = useQueryClient()
  const next = shown && shown.page * shown.pageSize < shown.total ? shown.page + 1 : null
  const query = JSON.stringify(asked)
  useEffect(() => {
    if (next === null) return
    const options = concordanceOptions({ ...(JSON.parse(query) as ConcordanceQuery), page: next })
    client.query(options).catch(() => undefined)
  }, [client, query, next])
}
