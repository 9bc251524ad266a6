import type { Article } from '@tidewatch/schema/article'
import type { Theme } from '@tidewatch/schema/theme'
import { simplified } from '@tidewatch/text/simplified'

/*
 * The definition of "contains" a second time, written as plainly as it is worded and sharing nothing with the matcher:
 * a text becomes one string of its tokens with a space on either side and `|` for each gap, so that a term is found by
 * searching for a piece of that string.
 */

const HAN = '\\p{Script=Han}'
const RUN = `[[\\p{L}\\p{N}]--${HAN}](?:[[\\p{L}\\p{N}\\p{M}]--${HAN}]|(?<=\\p{Nd})\\.(?=\\p{Nd}))*`
const TOKEN = new RegExp(`(?<han>${HAN})\\p{M}*|(?<run>${RUN})`, 'gv')

const toSimplified = (char: string) => simplified().get(char) ?? char

const folded = (text: string) =>
  Array.from(Array.from(text.normalize('NFKC'), (char) => char.toLowerCase()).join(''), toSimplified).join('')

/** ` 全 国 5g | 网 络 `. */
export function spaced(original: string): string {
  const text = folded(original)
  let line = ' '
  let end = 0
  let lastIsRun = false
  for (const match of text.matchAll(TOKEN)) {
    const { han, run } = match.groups ?? {}
    const between = text.slice(end, match.index)
    const isHyphen = lastIsRun && run !== undefined && (between === '-' || between === '\u2010')
    if (!/^\p{White_Space}*$/u.test(between) && !isHyphen) line += '| '
    line += `${han ?? run} `
    end = match.index + match[0].length
    lastIsRun = run !== undefined
  }
  return line
}

type Line = { text: string; tokens: ReadonlySet<string> }
type Needle = { needle: string; first: string }
type Place = { from: number; to: number }

const needles = (terms: readonly string[]): Needle[] =>
  [...new Set(terms.map(spaced))].map((needle) => ({
    needle,
    first: needle.slice(1, needle.indexOf(' ', 1)),
  }))

function toLine(original: string): Line {
  const text = spaced(original)
  return { text, tokens: new Set(text.split(' ')) }
}

function placesOf({ text, tokens }: Line, { needle, first }: Needle): Place[] {
  // Without its first token a text can't hold the needle: most needles end here.
  if (!tokens.has(first)) return []
  const places: Place[] = []
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    places.push({ from: at + 1, to: at + needle.length - 1 })
  }
  return places
}

/** How often a theme is mentioned in one text: outside its exclusions, leftmost, longest, not overlapping. */
function mentionsIn(line: Line, terms: readonly Needle[], exclude: readonly Needle[]): number {
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

/** Counts the mentions of every theme in an article: title and body of each version, the larger version. */
export function plainScan(themes: readonly Theme[]): (article: Article) => Map<string, number> {
  const prepared = themes.map(({ id, terms, exclude }) => ({
    id,
    terms: needles(terms),
    exclude: needles(exclude),
  }))
  return (article) => {
    const versions = [article, ...article.translations].map(({ title, body }) => [
      toLine(title),
      toLine(body),
    ])
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
