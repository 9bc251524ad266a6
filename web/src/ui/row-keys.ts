import type { RefObject } from 'react'
import { useHotkeys } from './hotkeys.ts'

type Rows = {
  list: RefObject<HTMLElement | null>
  /** Selects the rows of the list, and in each of them the link that opens it. */
  row: string
  link: string
  /** Which row the walk goes on from while nothing on the page is in focus. */
  left?: (rows: HTMLElement[]) => number
}

/** `j` and `k` walk the rows of a list, `o` opens the one in focus, as Enter does. Answers which one that is, or -1. */
export function useRowKeys({ list, row, link, left = () => -1 }: Rows): () => number {
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(row) ?? [])]
  const current = () => rows().findIndex((one) => one.contains(document.activeElement))
  const linkOf = (one: HTMLElement | undefined) => one?.querySelector<HTMLAnchorElement>(link)
  const walk = (step: 1 | -1) => {
    const all = rows()
    const at = document.activeElement === document.body ? left(all) : current()
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]
    linkOf(next)?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({ j: () => walk(1), k: () => walk(-1), o: () => linkOf(rows()[current()])?.click() })
  return current
}
