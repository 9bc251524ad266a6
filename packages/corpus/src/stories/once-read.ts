/** Reads many at once where that was asked for, one where it was not; each is read once. */
export function onceRead<T>(read: (numbers: readonly number[]) => ReadonlyMap<number, T>, none: T) {
  const known = new Map<number, T>()
  const fetch = (numbers: Iterable<number>): void => {
    const lacking = [...numbers].filter((n) => !known.has(n))
    if (lacking.length === 0) return
    const found = read(lacking)
    for (const n of lacking) known.set(n, found.get(n) ?? none)
  }
  return {
    fetch,
    set: (n: number, value: T) => void known.set(n, value),
    get(n: number): T {
      fetch([n])
      return known.get(n) ?? none
    },
  }
}
