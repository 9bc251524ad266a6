/**
 * State 0 is the root; as a child it means "none", and symbol 0 is a word of no pattern. States are numbered level by
 * level, so that a parent has a lower number than its children and these stand in a row, ordered by symbol.
 */
export interface Trie {
  readonly size: number
  readonly parentOf: Int32Array
  /** The symbol that leads from its parent to a state. */
  readonly symbolOf: Int32Array
  /** The number of the pattern that ends in a state, or -1. */
  readonly patternOf: Int32Array
  /** The children of a state stand from the end of the row before to the end of its own. */
  readonly rowEnd: Int32Array
  /** The child of the root by symbol. */
  readonly ofRoot: Int32Array
  symbol(word: string): number
}

interface Branch {
  readonly children: Map<number, Branch>
  pattern: number
}

interface State {
  readonly parent: number
  readonly symbol: number
  readonly branch: Branch
}

export function createTrie(patterns: readonly (readonly string[])[]): Trie {
  const symbols = new Map<string, number>()
  const states = byLevel(branches(patterns, symbols))
  const rowEnd = new Int32Array(states.length)
  const ofRoot = new Int32Array(symbols.size + 1)
  for (const [state, { parent, symbol }] of states.entries()) {
    if (state === 0) continue
    rowEnd[parent] = state + 1
    if (parent === 0) ofRoot[symbol] = state
  }
  for (let state = 1; state < states.length; state += 1) rowEnd[state] ||= rowEnd[state - 1] ?? 0
  return {
    size: states.length,
    parentOf: Int32Array.from(states, ({ parent }) => parent),
    symbolOf: Int32Array.from(states, ({ symbol }) => symbol),
    patternOf: Int32Array.from(states, ({ branch }) => branch.pattern),
    rowEnd,
    ofRoot,
    symbol: symbolTable(symbols),
  }
}

/** The state that `symbol` leads to from `state`, or 0. */
export function childOf({ symbolOf, rowEnd, ofRoot }: Trie, state: number, symbol: number): number {
  if (state === 0) return ofRoot[symbol] ?? 0
  let low = rowEnd[state - 1] ?? 0
  let high = rowEnd[state] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = symbolOf[middle] ?? 0
    if (found === symbol) return middle
    if (found < symbol) low = middle + 1
    else high = middle
  }
  return 0
}

function branches(patterns: readonly (readonly string[])[], symbols: Map<string, number>): Branch {
  const root: Branch = { children: new Map(), pattern: -1 }
  for (const [number, words] of patterns.entries()) {
    let branch = root
    for (const word of words) {
      const symbol = symbols.get(word) ?? symbols.size + 1
      const next = branch.children.get(symbol) ?? { children: new Map(), pattern: -1 }
      symbols.set(word, symbol)
      branch.children.set(symbol, next)
      branch = next
    }
    branch.pattern = number
  }
  return root
}

function byLevel(root: Branch): State[] {
  const states: State[] = [{ parent: 0, symbol: 0, branch: root }]
  for (const [parent, { branch }] of states.entries()) {
    const row = [...branch.children].toSorted(([a], [b]) => a - b)
    for (const [symbol, child] of row) states.push({ parent, symbol, branch: child })
  }
  return states
}

/** Nearly all words are single characters, and an array answers those several times faster than a map. */
function symbolTable(symbols: ReadonlyMap<string, number>): (word: string) => number {
  const single = new Int32Array(0x10000)
  for (const [word, symbol] of symbols) if (word.length === 1) single[word.charCodeAt(0)] = symbol
  return (word) => (word.length === 1 ? (single[word.charCodeAt(0)] ?? 0) : (symbols.get(word) ?? 0))
}
