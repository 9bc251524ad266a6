import { countScripts } from './scripts.ts'

/** Kinds of writing that one language is not written in both of: Chinese or Japanese, Korean, an alphabet. */
export type Writing = 'han' | 'hangul' | 'latin' | 'other'

/** Words, or for scripts without spaces about as many characters as a word has in translation. */
export type Weights = Record<Writing, number>

export function weigh(text: string): Weights {
  const { han, kana, hangul, latin, other } = countScripts(text)
  return { han: (han + kana) / 1.7, hangul: hangul / 2.5, latin, other }
}

const SAMPLE = 120

/** What a line is written in, by its beginning; null where it has hardly a word, as numbers have none. */
export function writingOf(line: string): Writing | null {
  const weights = weigh(line.slice(0, SAMPLE))
  const kinds: Writing[] = ['han', 'hangul', 'latin', 'other']
  const best = kinds.reduce((a, b) => (weights[b] > weights[a] ? b : a))
  return weights[best] < 1 ? null : best
}

/** How much one text says for what another says, from 0 to 1, whatever they are written in. */
export function ratioOfLengths(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => Math.max(...Object.values(weigh(text))))
  return Math.min(a ?? 0, b ?? 0) / Math.max(a ?? 0, b ?? 0, 1)
}
