interface Edge {
  readonly parent: number
  readonly symbol: number
  readonly state: number
}

/** State 0 is the root; as a child it means "none", and as a symbol 0 means a word of no pattern. */
export interface Trie {
  readonly size: number
  /** The number of the pattern that ends in a state, or -1. */
  readonly patternOf: Int32Array
  symbol(word: string): number
  child(state: number, symbol: number): number
  breadthFirst(): Iterable<Edge>
}

export function createTrie(patterns: readonly (readonly string[])[]): Trie {
  const symbols = new Map<string, number>()
  const children = [new Map<number, number>()]
  const ends = [-1]
  const add = (parent: number, word: string): number => {
    const symbol = symbols.get(word) ?? symbols.size + 1
    symbols.set(word, symbol)
    const known = children[parent]?.get(symbol)
    if (known !== undefined) return known
    const state = children.push(new Map()) - 1
    ends.push(-1)
    children[parent]?.set(symbol, state)
    return state
  }
  for (const [number, words] of patterns.entries()) ends[words.reduce(add, 0)] = number

  const edges = breadthFirst(children)
  return {
    size: children.length,
    patternOf: Int32Array.from(ends),
    symbol: symbolTable(symbols),
    child: childTable(edges, symbols.size),
    breadthFirst: () => edges,
  }
}

function breadthFirst(children: readonly Map<number, number>[]): Edge[] {
  const edges: Edge[] = []
  const queue = [0]
  for (const parent of queue) {
    for (const [symbol, state] of children[parent] ?? []) {
      edges.push({ parent, symbol, state })
      queue.push(state)
    }
  }
  return edges
}

/** Nearly all words are single characters, and an array answers those several times faster than a map. */
function symbolTable(symbols: ReadonlyMap<string, number>): (word: string) => number {
  const single = new Int32Array(0x10000)
  for (const [word, symbol] of symbols) if (word.length === 1) single[word.charCodeAt(0)] = symbol
  return (word) => (word.length === 1 ? (single[word.charCodeAt(0)] ?? 0) : (symbols.get(word) ?? 0))
}

/** Open addressing, three numbers (state, symbol, child) a slot; an array for the root, where most steps begin. */
function childTable(edges: readonly Edge[], symbols: number): (state: number, symbol: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(3 * edges.length + 1)) - 1
  const slots = new Int32Array(3 * (mask + 1))
  const slotOf = (state: number, symbol: number): number => {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 7
    for (;;) {
      slot &= mask
      const at = 3 * slot
      if (slots[at + 2] === 0 || (slots[at] === state && slots[at + 1] === symbol)) return at
      slot += 1
    }
  }
  const root = new Int32Array(symbols + 1)
  for (const { parent, symbol, state } of edges) {
    if (parent === 0) root[symbol] = state
    else slots.set([parent, symbol, state], slotOf(parent, symbol))
  }
  return (state, symbol) => (state === 0 ? root[symbol] : slots[slotOf(state, symbol) + 2]) ?? 0
}
