import type { Excerpt, Marks } from '@tidewatch/schema/answers'
import { beginning, type Cut, ending } from './cut.ts'
import type { Matcher } from './matcher.ts'
import { createRuler, type Ruler } from './ruler.ts'
import { tokens } from './tokens.ts'

export interface ExcerptOptions {
  /** At most so many pieces. */
  most: number
  /** Width of a piece: an East-Asian wide character counts 2, others 1. Only a longer mark exceeds it. */
  length: number
}

const ELLIPSIS = '…'

/** Pieces of the text around its marks, the first ones first; without marks, its beginning. */
export function excerpts(text: string, marks: Marks, { most, length }: ExcerptOptions): Excerpt[] {
  const ruler = createRuler(text)
  const isWhole = ruler.walk(0, text.length, length) === text.length
  const width = isWhole ? length : length - 2 * ELLIPSIS.length
  const pieces: Excerpt[] = []
  let left: Marks = marks
  let end = 0
  while (pieces.length < most && (left.length > 0 || pieces.length === 0)) {
    const piece = pieceAround(text, ruler, left, { after: end, width })
    end = piece.to.at
    const next = left.findIndex(([from]) => from >= end)
    const shown = next === -1 ? left : left.slice(0, next)
    left = next === -1 ? [] : left.slice(next)
    if (piece.from.at < end) pieces.push(excerpt(text, piece, shown))
    else break
  }
  return pieces
}

/** The ranges of all matches in the original text; those that overlap are joined. */
export function marksOf(text: string, matcher: Matcher): Marks {
  const found = tokens(text)
  const marks: Marks = []
  for (const { first, last } of matcher.find(found)) {
    const from = found.from[first] ?? 0
    const to = found.to[last] ?? from
    const before = marks.at(-1)
    if (before && from < before[1]) before[1] = Math.max(before[1], to)
    else marks.push([from, to])
  }
  return marks
}

interface Piece {
  from: Cut
  to: Cut
}

function pieceAround(
  text: string,
  ruler: Ruler,
  marks: Marks,
  { after, width }: { after: number; width: number },
): Piece {
  const first = marks[0]?.[0] ?? after
  let last = marks[0]?.[1] ?? after
  let rest = width - ruler.width(first, last)
  for (const [, to] of marks.slice(1)) {
    rest -= ruler.width(last, to)
    if (rest < 0) break
    last = to
  }
  const goal = {
    from: first === after ? first : ruler.before(first + 1),
    to: last === 0 ? 0 : ruler.after(last - 1),
  }
  const spare = Math.max(0, width - ruler.width(goal.from, goal.to))
  const ahead = ruler.walk(goal.to, text.length, Math.ceil(spare / 2))
  const reach = ruler.walk(goal.from, after, spare - ruler.width(goal.to, ahead))
  const from = beginning(text, ruler, reach, goal.from)
  const far = ruler.walk(goal.to, text.length, Math.max(0, width - ruler.width(from.at, goal.to)))
  const isFree = (at: number) => !marks.some(([begin, end]) => begin < at && at < end)
  const cut = marks.find(([begin, end]) => begin < far && far < end)
  const to = ending(text, ruler, goal.to, cut ? ruler.before(cut[0] + 1) : far, isFree)
  return { from, to }
}

function excerpt(text: string, { from, to }: Piece, marks: Marks): Excerpt {
  const body = text.slice(from.at, to.at)
  const begin = from.at + (body.length - body.trimStart().length)
  const before = from.inside ? ELLIPSIS : ''
  const shift = before.length - begin
  return {
    text: before + body.trim() + (to.inside ? ELLIPSIS : ''),
    marks: marks.map(([start, end]) => [start + shift, end + shift]),
  }
}
