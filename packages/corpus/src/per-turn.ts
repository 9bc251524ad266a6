/**
 * Reads once in a turn of the event loop, in which many ask: an answer may rest on what stood at its beginning.
 * `forget` is for who changed it.
 */
export function perTurn<T>(read: () => T): { get(): T; forget(): void } {
  let seen: { value: T } | null = null
  const forget = () => {
    seen = null
  }
  return {
    get() {
      if (seen === null) {
        seen = { value: read() }
        setImmediate(forget)
      }
      return seen.value
    },
    forget,
  }
}
