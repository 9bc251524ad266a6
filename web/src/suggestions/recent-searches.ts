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

export function rememberSearch(q: string): void {
  if (q.trim() !== '') keep(withRecent(recent(), q.trim()))
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
