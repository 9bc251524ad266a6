export type NumberSet = {
  add: (n: number) => void
  has: (n: number) => boolean
  /** How many there are; one that was added twice counts once. */
  size: () => number
}

/** A set of article numbers at a bit each: hundreds of answers of a large corpus are held at once. */
export function numberSet(): NumberSet {
  let bits = new Uint8Array(1_024)
  let size = 0
  const has = (n: number) => ((bits[n >> 3] ?? 0) & (1 << (n & 7))) !== 0
  return {
    has,
    size: () => size,
    add(n) {
      if (has(n)) return
      if (n >> 3 >= bits.length) {
        const wider = new Uint8Array(2 * (n >> 3) + 1)
        wider.set(bits)
        bits = wider
      }
      bits[n >> 3] = (bits[n >> 3] ?? 0) | (1 << (n & 7))
      size += 1
    },
  }
}
