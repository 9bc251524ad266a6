import { useEffect, useState } from 'react'

/** A pause after which what was typed is taken as meant. */
export const TYPING_PAUSE_MS = 600

const isTyping = () => document.activeElement?.matches('input[name="q"]') === true

/** Whether this query is not being typed any more: the box was left, or nothing was typed for a while. */
export function useTypingPause(q: string): boolean {
  const [settled, setSettled] = useState(q)
  useEffect(() => {
    const settle = () => setSettled(q)
    const timer = setTimeout(settle, isTyping() ? TYPING_PAUSE_MS : 0)
    document.addEventListener('focusout', settle)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusout', settle)
    }
  }, [q])
  return settled === q
}
