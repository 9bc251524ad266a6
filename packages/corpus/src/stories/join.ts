import { families } from './group.ts'

/**
 * Which families become one because of articles that share a key and are alike: lists of their names. A family is
 * called by its `kin`, an article of none by its own number.
 */
export function joinedByKeys(
  sharing: ReadonlyMap<number, ReadonlySet<number>>,
  kinOf: ReadonlyMap<number, number>,
  areAlike: (a: number, b: number) => boolean,
): number[][] {
  const family = families()
  const met = new Set<number>()
  const nameOf = (n: number) => kinOf.get(n) ?? n
  for (const [n, others] of sharing) {
    for (const other of others) {
      const [own, its] = [nameOf(n), nameOf(other)]
      if (family.root(own) === family.root(its) || !areAlike(other, n)) continue
      family.join(own, its)
      met.add(own).add(its)
    }
  }
  const joined = new Map<number, number[]>()
  for (const name of met) {
    const names = joined.get(family.root(name))
    if (names) names.push(name)
    else joined.set(family.root(name), [name])
  }
  return [...joined.values()]
}
