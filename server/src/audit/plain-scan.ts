import type { Article } from '@tidewatch/schema/article'
import type { Theme } from '@tidewatch/schema/theme'
import { type Line, type Needle, needlesOf, placesOf, toLine } from './line.ts'

/** How often terms are mentioned in one text: outside the exclusions, leftmost, longest, not overlapping. */
export function mentionsIn(line: Line, terms: readonly Needle[], exclude: readonly Needle[]): number {
  const found = terms.flatMap((term) => placesOf(line, term))
  if (found.length === 0) return 0
  const barred = exclude.flatMap((phrase) => placesOf(line, phrase))
  const free = found
    .filter(({ from, to }) => !barred.some((bar) => bar.from <= from && to <= bar.to))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  let count = 0
  let end = 0
  for (const { from, to } of free) {
    if (from < end) continue
    count += 1
    end = to
  }
  return count
}

/** Title and body of one language version. */
export type Version = readonly [title: Line, body: Line]

export const versionsOf = (article: Article): Version[] =>
  [article, ...article.translations].map(({ title, body }) => [toLine(title), toLine(body)])

/** Counts the mentions of every theme in an article: title and body of each version, the larger version. */
export function plainScan(themes: readonly Theme[]): (versions: readonly Version[]) => Map<string, number> {
  const prepared = themes.map(({ id, terms, exclude }) => ({
    id,
    terms: terms.flatMap(needlesOf),
    exclude: exclude.flatMap(needlesOf),
  }))
  return (versions) => {
    const counts = new Map<string, number>()
    for (const { id, terms, exclude } of prepared) {
      const sums = versions.map((lines) =>
        lines.reduce((sum, line) => sum + mentionsIn(line, terms, exclude), 0),
      )
      const most = Math.max(...sums)
      if (most > 0) counts.set(id, most)
    }
    return counts
  }
}
