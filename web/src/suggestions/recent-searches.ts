import { useSyncExternalStore } from 'react'

const KEY = 'tidewatch.searches'
const MOST = 20
const NONE: readonly string[] = []

const listeners = new Set<() => void>()
let known: { stored: string | null; list: readonly string[] } = { stored: null, list: NONE }

/** The newest first, each once. */
export const withRecent = (list: readonly string[], q: string): string[] =>
  [q, ...list.filter((one) => one !== q)].slice(0, MOST)

/** What a browser keeps may have been written by anybody. */
export function readRecent(stored: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : NONE
  } catch {
    return NONE
  }
}

function recent(): readonly string[] {
  const stored = localStorage.getItem(KEY)
  if (stored !== known.stored) known = { stored, list: readRecent(stored) }
  return known.list
}

function keep(list: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list))
  } catch {
    // The browser's store is full or forbidden: searches are forgotten, no more.
  }
  for (const listener of listeners) listener()
}

/** What was found to lead nowhere: a query is remembered when it is asked, before its answer or behind it. */
const empty = new Set<string>()

export function rememberSearch(q: string): void {
  const wanted = q.trim()
  if (wanted !== '' && !empty.has(wanted)) keep(withRecent(recent(), wanted))
}

/** Searches that found nothing are not offered again. */
export function noteFound(q: string, found: boolean): void {
  if (found) empty.delete(q)
  else {
    empty.add(q)
    if (recent().includes(q)) keep(recent().filter((one) => one !== q))
  }
}

export const forgetSearches = (): void => keep(NONE)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  // Another tab has searched.
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** What was searched for in this browser, the newest first. */
export const useRecentSearches = (): readonly string[] => useSyncExternalStore(subscribe, recent)
