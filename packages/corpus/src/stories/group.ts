import { type Fingerprints, keyRows } from './fingerprint-table.ts'
import { MOST_SHARING } from './key-table.ts'
import { inOrder, type Member } from './member.ts'

type Alike = (a: number, b: number) => boolean

/** Sets of numbers that grow together; each is called by its smallest. */
export function families() {
  const parent = new Map<number, number>()
  function root(n: number): number {
    let top = n
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up
    for (let at = n; at !== top; ) {
      const up = parent.get(at) ?? top
      parent.set(at, top)
      at = up
    }
    return top
  }
  return {
    root,
    join(a: number, b: number): void {
      const [one, other] = [root(a), root(b)]
      if (one !== other) parent.set(Math.max(one, other), Math.min(one, other))
    },
  }
}

/** Parts articles into families as if only they were there: whoever shares a key and is alike. */
export function familiesAmong(
  numbers: readonly number[],
  prints: (n: number) => Fingerprints,
  areAlike: Alike,
): number[][] {
  const family = families()
  const having = new Map<number, number[]>()
  for (const { key, n } of numbers.flatMap((one) => keyRows(one, prints(one)))) {
    const others = having.get(key) ?? []
    for (const other of others) {
      if (family.root(other) !== family.root(n) && areAlike(other, n)) family.join(other, n)
    }
    if (others.length < MOST_SHARING) others.push(n)
    having.set(key, others)
  }
  const members = new Map<number, number[]>()
  for (const n of numbers) members.set(family.root(n), [...(members.get(family.root(n)) ?? []), n])
  return [...members.values()]
}

/**
 * Parts a family, whose members are alike by pairs, into stories: in their order, each joins the earliest first
 * article that it is alike to itself, else it is the first of its own. So a story can't drift from text to text, and
 * the result depends on the members alone. `known` are stories found before among some of them: they stand up to where
 * another article becomes a first one. Gives each member's first article.
 */
export function stories(
  members: readonly Member[],
  areAlike: Alike,
  known: ReadonlyMap<number, number>,
): Map<number, number> {
  const firsts: number[] = []
  const found = new Map<number, number>()
  let isSettled = true
  for (const { n } of members.toSorted(inOrder)) {
    const before = isSettled ? known.get(n) : undefined
    const first = before ?? firsts.find((one) => areAlike(one, n)) ?? n
    if (first === n) firsts.push(n)
    if (first === n && before === undefined) isSettled = false
    found.set(n, first)
  }
  return found
}
