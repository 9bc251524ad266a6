import { isTranslation } from './is-translation.ts'
import { type Writing, writingOf } from './line-scripts.ts'
import { isBlank } from './lines.ts'
import { looksLikeTitle } from './title.ts'

/** A part of the page in one language; `title` where one stands above it. */
export type Half = { title: string | null; lines: string[] }

/**
 * The two halves of a body that tells its story twice, one language below the other or paragraph by paragraph; null
 * for one that only quotes or sums up in another language.
 */
export function splitBilingual(title: string | null, body: string[]): [Half, Half] | null {
  const runs = toRuns(body)
  const kinds = [...new Set(runs.map(({ writing }) => writing))]
  const [first, second] = kinds
  if (first === undefined || second === undefined || kinds.length > 2) return null
  const firstLines = linesIn(runs, first)
  const secondLines = linesIn(runs, second)
  const titleWriting = title === null ? null : writingOf(title)
  const one = titleWriting === second ? withTitle(firstLines) : { title, lines: firstLines }
  const other = titleWriting === second ? { title, lines: secondLines } : withTitle(secondLines)
  if (!isTranslation(one, other, runs)) return null
  // The language of the page's title, else of its beginning, comes first.
  return titleWriting === second ? [other, one] : [one, other]
}

/** Lines one after the other that are written alike. */
export type Run = { writing: Writing; lines: string[] }

function toRuns(lines: string[]): Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    const current = runs.at(-1)
    const writing = isBlank(line) ? null : writingOf(line)
    if (current && (writing === null || writing === current.writing)) current.lines.push(line)
    else if (writing !== null) runs.push({ writing, lines: [line] })
  }
  return runs
}

const linesIn = (runs: Run[], writing: Writing) =>
  runs.filter((run) => run.writing === writing).flatMap(({ lines }) => lines)

function withTitle(lines: string[]): Half {
  const [first = '', ...rest] = lines
  const isTitle = looksLikeTitle(first, false) && rest.some((line) => !isBlank(line))
  return isTitle ? { title: first.trim(), lines: rest } : { title: null, lines }
}
