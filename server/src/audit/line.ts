import { simplified } from '@tidewatch/text/simplified'

/*
 * The definition of "contains" a second time, written as plainly as it is worded and sharing nothing with the matcher:
 * a text becomes one string of its tokens with a space on either side and `|` for each gap, so that a term is found by
 * searching for a piece of that string.
 */

const HAN = '\\p{Script=Han}'
const RUN = `[[\\p{L}\\p{N}]--${HAN}](?:[[\\p{L}\\p{N}\\p{M}]--${HAN}]|(?<=\\p{Nd})\\.(?=\\p{Nd}))*`
const TOKEN = new RegExp(`(${HAN})\\p{M}*|(${RUN})`, 'gv')

function folded(text: string): string {
  const table = simplified()
  const foldedChar = (char: string) => {
    const lower = char.toLowerCase()
    return table.get(lower) ?? lower
  }
  return Array.from(text.normalize('NFKC'), foldedChar).join('')
}

/** ` 全 国 5g | 网 络 `. */
export function spaced(original: string): string {
  const text = folded(original)
  let line = ' '
  let end = 0
  let lastIsRun = false
  for (const match of text.matchAll(TOKEN)) {
    const [whole, han, run] = match
    const between = text.slice(end, match.index)
    const isHyphen = lastIsRun && run !== undefined && (between === '-' || between === '\u2010')
    if (between !== '' && !isHyphen && !/^\p{White_Space}*$/u.test(between)) line += '| '
    line += `${han ?? run} `
    end = match.index + whole.length
    lastIsRun = run !== undefined
  }
  return line
}

/** One text: its tokens in a row, and which ones there are at all. */
export type Line = { text: string; tokens: ReadonlySet<string> }
/** A piece of a line to look for, a space on either side, and its tokens. */
export type Needle = { needle: string; tokens: readonly string[] }
export type Place = { from: number; to: number }

export function toLine(original: string): Line {
  const text = spaced(original)
  return { text, tokens: new Set(text.split(' ')) }
}

/** The pieces of a text between its gaps. */
export const needlesOf = (text: string): Needle[] =>
  spaced(text)
    .split('|')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => ({ needle: ` ${piece} `, tokens: [...new Set(piece.split(' '))] }))

// Without all of its tokens a text can't hold the needle: most needles end here.
const isPossible = (line: Line, { tokens }: Needle) => tokens.every((token) => line.tokens.has(token))

export const holds = (line: Line, needle: Needle): boolean =>
  isPossible(line, needle) && line.text.includes(needle.needle)

/** Where the needle's tokens stand in the line, those that overlap too; offsets of the line without the outer spaces. */
export function placesOf(line: Line, needle: Needle): Place[] {
  if (!isPossible(line, needle)) return []
  const places: Place[] = []
  for (let at = line.text.indexOf(needle.needle); at !== -1; at = line.text.indexOf(needle.needle, at + 1)) {
    places.push({ from: at + 1, to: at + needle.needle.length - 1 })
  }
  return places
}
