import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { SearchState } from '../filters/search-state.ts'

/** A pause in typing after which the results follow. */
const PAUSE_MS = 150

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
 * search; elsewhere, `search` goes there.
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
    if (!isOnSearch() || typed.trim() === sent.current.last) return
    const timer = setTimeout(() => {
      if (!isOnSearch()) return
      search(typed)
      isRunning.current = true
    }, PAUSE_MS)
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
