import type { Excerpt, Marks } from '@tidewatch/schema/answers'

export type Piece = { from: number; text: string; marked: boolean }

/** The text in pieces, marked and not, that join up to the text again whatever the marks are. */
export function splitAtMarks(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const cut = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ from: at, text: text.slice(at, to), marked })
    at = Math.max(at, to)
  }
  for (const [from, to] of marks) {
    cut(Math.min(from, text.length), false)
    cut(Math.min(to, text.length), true)
  }
  cut(text.length, false)
  return pieces
}

/** Excerpts to be set one after the other, with one ellipsis between two of them, not two. */
export const inARow = (excerpts: readonly Excerpt[]): Excerpt[] =>
  excerpts.map(({ text, marks }, at) => {
    const doubled = text.startsWith('…') && excerpts[at - 1]?.text.endsWith('…')
    return doubled
      ? { text: text.slice(1), marks: marks.map(([from, to]) => [from - 1, to - 1]) }
      : { text, marks }
  })
