import type { Tokens } from './tokens.ts'
import { childOf, createTrie, type Trie } from './trie.ts'

/** Calls `found` for each occurrence of a pattern: those that begin first come first, of these the longest. */
export type Scan = (tokens: Tokens, found: (pattern: number, first: number) => void) => void

/**
 * Aho–Corasick over tokens: all occurrences of all patterns in one pass; none stands across a gap.
 * It reads backwards, so that occurrences are met by where they begin and nothing is left to sort.
 */
export function createScan(patterns: readonly (readonly string[])[]): Scan {
  const trie = createTrie(patterns.map((words) => words.toReversed()))
  const { fail, hits } = links(trie)
  return ({ length, words, gap }, found) => {
    const begins: number[] = []
    const states: number[] = []
    let state = 0
    for (let i = length - 1; i >= 0; i -= 1) {
      state = step(trie, fail, state, trie.symbol(words[i] ?? ''))
      const hit = hits[state] ?? 0
      if (hit !== 0) {
        begins.push(i)
        states.push(hit)
      }
      if (gap[i] === 1) state = 0
    }
    for (let n = begins.length - 1; n >= 0; n -= 1) {
      for (let hit = states[n] ?? 0; hit !== 0; hit = hits[fail[hit] ?? 0] ?? 0) {
        found(trie.patternOf[hit] ?? 0, begins[n] ?? 0)
      }
    }
  }
}

function step(trie: Trie, fail: Int32Array, from: number, symbol: number): number {
  if (symbol === 0) return 0
  let state = from
  while (state !== 0) {
    const child = childOf(trie, state, symbol)
    if (child !== 0) return child
    state = fail[state] ?? 0
  }
  return childOf(trie, 0, symbol)
}

/** For each state its longest proper suffix that is a state, and the first at or after it that ends a pattern; 0: none. */
function links(trie: Trie): { fail: Int32Array; hits: Int32Array } {
  const fail = new Int32Array(trie.size)
  const hits = new Int32Array(trie.size)
  for (let state = 1; state < trie.size; state += 1) {
    const parent = trie.parentOf[state] ?? 0
    fail[state] = parent === 0 ? 0 : step(trie, fail, fail[parent] ?? 0, trie.symbolOf[state] ?? 0)
    hits[state] = trie.patternOf[state] === -1 ? (hits[fail[state] ?? 0] ?? 0) : state
  }
  return { fail, hits }
}
