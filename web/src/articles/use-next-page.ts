import { useQueryClient } from '@tanstack/react-query'
import type { ArticlesAnswer } from '@tidewatch/schema/answers'
import type { ArticlesQuery } from '@tidewatch/schema/filters'
import { useEffect } from 'react'
import { articlesOptions } from './articles-query.ts'

const whenIdle = (act: () => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act)
  return () => cancelIdleCallback(handle)
}

/** Fetches the page after the one that is shown while nothing else is to be done; `shown` is null until there is one. */
export function useNextPage(asked: ArticlesQuery, shown: ArticlesAnswer | null) {
  const client = useQueryClient()
  const next = shown && shown.page * shown.pageSize < shown.total ? shown.page + 1 : null
  const query = JSON.stringify(asked)
  useEffect(() => {
    if (next === null) return
    const options = articlesOptions({ ...(JSON.parse(query) as ArticlesQuery), page: next })
    const wait = whenIdle(() => void client.query(options).catch(() => undefined))
    return () => {
      wait()
      // After the page that comes now has taken its own query, which may be this one.
      setTimeout(() =>
        client
          .cancelQueries({ queryKey: options.queryKey, exact: true, type: 'inactive' })
          .catch(() => undefined),
      )
    }
  }, [client, query, next])
}
