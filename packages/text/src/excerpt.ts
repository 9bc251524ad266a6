import type { Excerpt, Marks } from '@tidewatch/schema/answers'
import { bestCut, type Cut } from './cut.ts'
import { fold } from './fold.ts'
import { createRuler, type Ruler } from './ruler.ts'
import { type Tokens, tokens } from './tokens.ts'

export interface ExcerptOptions {
  /** At most so many pieces. */
  readonly most: number
  /** The width of a piece: East-Asian wide characters count 2, others 1. Only a longer mark exceeds it. */
  readonly length: number
}

const ELLIPSIS = '…'

/**
 * Pieces of a text around its marks, in their order: each thing that is marked once before any a second time, else the
 * first ones; without marks, its beginning.
 */
export function excerpts(text: string, marks: Marks, { most, length }: ExcerptOptions): Excerpt[] {
  if (most <= 0) return []
  const ruler = createRuler(text)
  const isWhole = ruler.walk(0, text.length, length) === text.length
  const width = isWhole ? length : length - 2 * ELLIPSIS.length
  const names = marks.map(([from, to]) => fold(text.slice(from, to)).text)
  const unseen = new Set(names)
  const telling: Shown[] = []
  const others: Shown[] = []
  const isEnough = () =>
    telling.length >= most || (unseen.size === 0 && telling.length + others.length >= most)
  let after = 0
  let at = 0
  do {
    // A piece holds no more marks than it is wide.
    const near = marks.slice(at, at + Math.max(length, 1))
    const piece = pieceAround(text, ruler, near, { after, width })
    const begun = near.findIndex(([from]) => from >= piece.to.at)
    const count = begun < 0 ? near.length : begun
    const isNew = names.slice(at, at + count).filter((name) => unseen.delete(name)).length > 0
    if (piece.from.at < piece.to.at) {
      ;(isNew || telling.length === 0 ? telling : others).push({ ...piece, marks: near.slice(0, count) })
    }
    after = piece.to.at
    at += Math.max(count, 1)
  } while (at < marks.length && !isEnough())
  const chosen = [...telling, ...others].slice(0, most).sort((a, b) => a.from.at - b.from.at)
  return chosen.map((piece, nth) => toExcerpt(text, piece, chosen[nth - 1]?.to.at))
}

interface Shown extends Piece {
  readonly marks: Marks
}

interface Finder {
  find(tokens: Tokens): readonly { readonly first: number; readonly last: number }[]
}

/** The ranges of all matches in the original text; those that overlap are joined. */
export function marksOf(text: string, { find }: Finder): Marks {
  const found = tokens(text)
  const marks: Marks = []
  for (const { first, last } of find(found)) {
    const from = found.from[first] ?? 0
    const to = found.to[last] ?? from
    const before = marks.at(-1)
    if (before && from < before[1]) before[1] = Math.max(before[1], to)
    else marks.push([from, to])
  }
  return marks
}

interface Piece {
  readonly from: Cut
  readonly to: Cut
}

/** The piece of at most `width` around the first mark and as many of the next as fit in. */
function pieceAround(
  text: string,
  ruler: Ruler,
  marks: Marks,
  room: { after: number; width: number },
): Piece {
  const core = coreOf(ruler, marks, room)
  const spare = room.width - ruler.width(core.from, core.to)
  const ahead = ruler.walk(core.to, text.length, Math.ceil(spare / 2))
  const back = ruler.walk(core.from, room.after, spare - ruler.width(core.to, ahead))
  const isBreak = (at: number) => ruler.before(at + 1) === at
  const from = bestCut(text, back, core.from, isBreak)
  const far = ruler.walk(core.to, text.length, room.width - ruler.width(from.at, core.to))
  const broken = marks.find(([begin, end]) => begin < far && far < end)
  const to = bestCut(text, broken ? ruler.before(broken[0] + 1) : far, core.to, isBreak)
  return trimmed(text, ruler, { from, to })
}

/** What the piece has to hold, widened to whole characters. */
function coreOf(ruler: Ruler, marks: Marks, { after, width }: { after: number; width: number }) {
  const from = ruler.before((marks[0]?.[0] ?? after) + 1)
  let to = from
  for (const [begin, end] of marks) {
    const next = ruler.after(end - 1)
    if (to > from && begin >= to && ruler.width(from, next) > width) break
    to = next
  }
  return { from, to }
}

function trimmed(text: string, ruler: Ruler, { from, to }: Piece): Piece {
  const isWhite = (begin: number, end: number) => begin < end && text.slice(begin, end).trim() === ''
  let begin = from.at
  let end = to.at
  while (begin < end && isWhite(begin, ruler.after(begin))) begin = ruler.after(begin)
  while (begin < end && isWhite(ruler.before(end), end)) end = ruler.before(end)
  return { from: { ...from, at: begin }, to: { ...to, at: end } }
}

/** What is left out behind the piece before is shown, though both may end and begin between sentences. */
function toExcerpt(text: string, { from, to, marks }: Shown, last = from.at): Excerpt {
  const before = from.inside || text.slice(last, from.at).trim() !== '' ? ELLIPSIS : ''
  const shift = before.length - from.at
  return {
    text: before + text.slice(from.at, to.at) + (to.inside ? ELLIPSIS : ''),
    marks: marks.map(([begin, end]) => [begin + shift, end + shift]),
  }
}
