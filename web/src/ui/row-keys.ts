import type { RefObject } from 'react'
import { useHotkeys } from './hotkeys.ts'

/** `j` and `k` walk the links of a list that match `selector`, `o` opens the one in focus, as Enter does. */
export function useRowKeys(list: RefObject<HTMLElement | null>, selector: string): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>(selector) ?? [])]
  const walk = (step: 1 | -1) => {
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLAnchorElement)
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({
    j: () => walk(1),
    k: () => walk(-1),
    o: () =>
      links()
        .find((link) => link === document.activeElement)
        ?.click(),
  })
}
