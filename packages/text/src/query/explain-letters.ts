import type { Tokens } from '../tokens.ts'

/** The words of a text in one line, whatever stands between them; `starts[i]` is where word `i` begins in it. */
export type Letters = { line: string; starts: Uint32Array }

export function lettersOf({ words, length }: Tokens): Letters {
  const starts = new Uint32Array(length + 1)
  let at = 0
  for (let i = 0; i < length; i += 1) {
    starts[i] = at
    at += words[i]?.length ?? 0
  }
  starts[length] = at
  return { line: words.join(''), starts }
}

/** Number of the word that holds the letter at `at`. */
export function wordAt({ starts }: Letters, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

/** A place of the same letters; `begins` and `ends` where a word does. */
export type SameLetters = { first: number; last: number; begins: boolean; ends: boolean; at: number }

/** The first place of the same letters that begins at or after `from`. */
export function sameLetters(letters: Letters, wanted: string, from: number): SameLetters | null {
  const { line, starts } = letters
  const at = line.indexOf(wanted, from)
  if (at === -1) return null
  const first = wordAt(letters, at)
  const last = wordAt(letters, at + wanted.length - 1)
  return { at, first, last, begins: starts[first] === at, ends: starts[last + 1] === at + wanted.length }
}
