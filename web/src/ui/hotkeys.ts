import { useEffect, useRef } from 'react'

/** `/`, `?`, `j`, or two keys one after the other such as `g t`. */
export type Hotkeys = Record<string, (event: KeyboardEvent) => void>

const PAUSE = 1_000

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
  !(target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type))

/** A dialog or an opened panel has its own Escape. */
const isInPanel = (target: EventTarget | null) =>
  target instanceof Element && target.closest('dialog, .mantine-Popover-dropdown') !== null

/** Keys of the whole page; none while someone types, or holds Ctrl, Alt or Meta. */
export function useHotkeys(keys: Hotkeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    let before = { key: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        isTyping(event.target) ||
        isInPanel(event.target)
      )
        return
      const pair = event.timeStamp - before.at < PAUSE ? `${before.key} ${event.key}` : ''
      const act = latest.current[pair] ?? latest.current[event.key]
      before = { key: event.key, at: event.timeStamp }
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
