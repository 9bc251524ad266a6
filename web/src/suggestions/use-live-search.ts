import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { SearchState } from '../filters/search-state.ts'
import { isFinished } from './unfinished.ts'
import { TYPING_PAUSE_MS } from './use-typing-pause.ts'

/** A pause in typing after which the results follow: at once, and where what is typed may not be all. */
const PAUSE_MS = { yes: 60, maybe: TYPING_PAUSE_MS }

const isOnSearch = () => location.pathname === '/search'

type Options = {
  /** The query of the address. */
  q: string
  /** What is typed, as far as it is settled: not while an input method is still at it. */
  typed: string
  /** The address has another query now, not by our doing. */
  onOther: (q: string) => void
}

/**
 * Keeps box and address together: on the Search page the results follow the typing, in one step of the history a
 * search, but stay as they are while a query is plainly unfinished; elsewhere, `search` goes there.
 */
export function useLiveSearch({ q, typed, onOther }: Options) {
  const navigate = useNavigate()
  /** What we sent of this search: it comes back late, when more is typed already. */
  const sent = useRef({ all: new Set([q]), last: q })
  const isRunning = useRef(false)
  const other = useRef(onOther)
  useEffect(() => {
    other.current = onOther
  })

  const search = useCallback(
    (text: string) => {
      const wanted = text.trim()
      const replace = isRunning.current && isOnSearch()
      if (replace) sent.current.all.add(wanted)
      else sent.current.all = new Set([wanted])
      sent.current.last = wanted
      void navigate({
        to: '/search',
        search: (was) => (isOnSearch() ? { ...(was as SearchState), q: wanted, page: 1 } : { q: wanted }),
        replace,
        resetScroll: !replace,
      })
    },
    [navigate],
  )

  useEffect(() => {
    if (sent.current.all.has(q)) return
    sent.current = { all: new Set([q]), last: q }
    isRunning.current = false
    other.current(q)
  }, [q])

  useEffect(() => {
    const finish = isFinished(typed)
    if (!isOnSearch() || typed.trim() === sent.current.last || finish === 'no') return
    const timer = setTimeout(() => {
      if (!isOnSearch()) return
      search(typed)
      isRunning.current = true
    }, PAUSE_MS[finish])
    return () => clearTimeout(timer)
  }, [typed, search])

  return {
    /** Searches at once, if that has not been done; what is typed next is another search. */
    finish(text: string) {
      if (!isOnSearch() || text.trim() !== sent.current.last) search(text)
      isRunning.current = false
    },
    /** The box is left: whether results followed the typing there. */
    leave(): boolean {
      const wasRunning = isRunning.current
      isRunning.current = false
      return wasRunning
    },
  }
}
