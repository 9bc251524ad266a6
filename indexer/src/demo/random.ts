/** A number from 0 up to 1 that depends on the key alone: the same key gives the same number everywhere. */
export function chanceOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** One of the items, chosen by the key alone. */
export function pick<T>(items: readonly T[], key: string): T {
  const item = items[Math.floor(chanceOf(key) * items.length)]
  if (item === undefined) throw new Error(`nothing to pick from for ${key}`)
  return item
}

/** One of the items, each as likely as its weight says. */
export function pickWeighted<T>(items: readonly T[], weight: (item: T) => number, key: string): T {
  const total = items.reduce((sum, item) => sum + weight(item), 0)
  let left = chanceOf(key) * total
  for (const item of items) {
    left -= weight(item)
    if (left < 0) return item
  }
  throw new Error(`nothing to pick from for ${key}`)
}

/** The items in an order that depends on the key alone. */
export function shuffled<T>(items: readonly T[], key: string): T[] {
  return items
    .map((item, at) => ({ item, rank: chanceOf(`${key}/${at}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
