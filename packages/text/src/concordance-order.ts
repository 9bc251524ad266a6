import { GAP } from './plain.ts'

const collator = new Intl.Collator('zh', { numeric: true })

/**
 * The place of each word in the order of a concordance, from 1: words behind a gap first, then as a Chinese
 * dictionary has them, by pinyin, and Latin words by letter.
 */
export function rankWords(words: readonly string[]): Uint32Array {
  const numbers = words.map((_, number) => number)
  const ranks = new Uint32Array(words.length)
  const isBehindGap = words.map((word) => word.startsWith(GAP))
  const bare = words.map((word, number) => (isBehindGap[number] ? word.slice(GAP.length) : word))
  const compare = (a: number, b: number) => {
    if (isBehindGap[a] !== isBehindGap[b]) return isBehindGap[a] ? -1 : 1
    const [one = '', other = ''] = [bare[a], bare[b]]
    return collator.compare(one, other) || (one < other ? -1 : 1)
  }
  for (const [at, number] of numbers.sort(compare).entries()) ranks[number] = at + 1
  return ranks
}

/**
 * Puts `lines` in the order of their keys, the first column first; those of equal keys stay as they were. Line `i`
 * has `keys[column][i]`, at most `highest`.
 */
export function sortByKeys(lines: Uint32Array, keys: readonly Uint32Array[], highest: number): Uint32Array {
  let from: Uint32Array = lines
  let to: Uint32Array = new Uint32Array(lines.length)
  const starts = new Uint32Array(highest + 2)
  for (const column of keys.toReversed()) {
    starts.fill(0)
    for (const key of column) starts[key + 1] = (starts[key + 1] ?? 0) + 1
    for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
    for (const line of from) {
      const key = column[line] ?? 0
      const place = starts[key] ?? 0
      to[place] = line
      starts[key] = place + 1
    }
    ;[from, to] = [to, from === lines ? new Uint32Array(lines.length) : from]
  }
  return from
}
