import type { Tokens } from './tokens.ts'

/** Calls `found` with the number of each pattern that stands in the tokens and the token it ends at. */
export type Scan = (tokens: Tokens, found: (pattern: number, last: number) => void) => void

/** Aho–Corasick over tokens: finds all occurrences of all patterns in one pass. No pattern matches across a gap. */
export function createScan(patterns: readonly (readonly string[])[]): Scan {
  const symbols = new Map<string, number>()
  const next: Map<number, number>[] = [new Map()]
  const ends: number[] = [-1]
  for (const [pattern, words] of patterns.entries()) {
    let state = 0
    for (const word of words) {
      const symbol = symbols.get(word) ?? symbols.size
      symbols.set(word, symbol)
      let child = next[state]?.get(symbol)
      if (child === undefined) {
        child = next.push(new Map()) - 1
        ends.push(-1)
        next[state]?.set(symbol, child)
      }
      state = child
    }
    ends[state] = pattern
  }
  const { fail, shorter } = links(next, ends)
  return (tokens, found) => {
    let state = 0
    for (let i = 0; i < tokens.length; i += 1) {
      if (tokens.gap[i]) state = 0
      const symbol = symbols.get(tokens.words[i] ?? '')
      if (symbol === undefined) {
        state = 0
        continue
      }
      state = step(next, fail, state, symbol)
      for (let hit = ends[state] === -1 ? (shorter[state] ?? 0) : state; hit !== 0; hit = shorter[hit] ?? 0) {
        found(ends[hit] ?? 0, i)
      }
    }
  }
}

function step(
  next: readonly Map<number, number>[],
  fail: readonly number[],
  from: number,
  symbol: number,
): number {
  let state = from
  for (;;) {
    const child = next[state]?.get(symbol)
    if (child !== undefined) return child
    if (state === 0) return 0
    state = fail[state] ?? 0
  }
}

/** For each state the longest proper suffix that is a state, and the longest that ends a pattern (0: none). */
function links(next: readonly Map<number, number>[], ends: readonly number[]) {
  const fail: number[] = new Array(next.length).fill(0)
  const shorter: number[] = new Array(next.length).fill(0)
  const queue = [0]
  for (const state of queue) {
    for (const [symbol, child] of next[state] ?? []) {
      const suffix = state === 0 ? 0 : step(next, fail, fail[state] ?? 0, symbol)
      fail[child] = suffix
      shorter[child] = ends[suffix] === -1 ? (shorter[suffix] ?? 0) : suffix
      queue.push(child)
    }
  }
  return { fail, shorter }
}
