import type { Article } from '@tidewatch/schema/article'
import { needlesOf } from '../line.ts'
import type { Random } from './random.ts'

/** The quotation marks of the query language: a phrase in quotes can't hold them. */
const QUOTES = /["“”„‟＂「」『』]/u
const PIECE = /^[\p{Script=Han}A-Za-z0-9]+$/u
const HAN_RUN = /\p{Script=Han}{2,}/gu
const LATIN = /[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*/g
const TRIES = 60

type Stretch = { least: number; most: number; title?: boolean; isPiece?: boolean }

const textsOf = (article: Article) => [article, ...article.translations]

function textOf(article: Article, random: Random, title = random.chance(0.25)): string {
  const version = random.pick(textsOf(article))
  return title || version.body === '' ? version.title : version.body
}

const isLatin = (char: string | undefined) => char !== undefined && /[A-Za-z0-9]/.test(char)

/** The stretch with the Latin words at its ends whole; now and then as it is, which cuts a word. */
function cut(chars: readonly string[], from: number, length: number, random: Random): string {
  let [begin, end] = [from, Math.min(from + length, chars.length)]
  if (random.chance(0.9)) {
    while (isLatin(chars[begin - 1]) && isLatin(chars[begin])) begin -= 1
    while (isLatin(chars[end - 1]) && isLatin(chars[end])) end += 1
  }
  return chars.slice(begin, end).join('')
}

/** A stretch of the article's own text that has a token; null where none was met. `isPiece`: no gap or blank inside. */
export function phraseOf(article: Article, stretch: Stretch, random: Random): string | null {
  const chars = Array.from(textOf(article, random, stretch.title))
  for (let tries = 0; tries < TRIES; tries += 1) {
    const from = random.between(0, Math.max(0, chars.length - stretch.least))
    const text = cut(chars, from, random.between(stretch.least, stretch.most), random).trim()
    if (stretch.isPiece ? PIECE.test(text) : !QUOTES.test(text) && needlesOf(text).length > 0) return text
  }
  return null
}

/** Short pieces that stand near each other in the article, in any order; sometimes one of them twice. */
export function piecesNearby(article: Article, random: Random): string[] | null {
  const chars = Array.from(textOf(article, random))
  const wanted = random.pick([2, 2, 2, 3, 3, 4])
  for (let tries = 0; tries < TRIES; tries += 1) {
    const pieces: string[] = []
    let at = random.between(0, Math.max(0, chars.length - 2 * wanted))
    while (pieces.length < wanted && at < chars.length) {
      const text = cut(chars, at, random.pick([1, 2, 2, 2, 3, 4]), random)
      at += text.length
      if (!PIECE.test(text)) continue
      pieces.push(text)
      at += random.pick([0, 0, 1, 3, 6, 12, 20])
    }
    if (pieces.length < wanted) continue
    if (random.chance(0.15)) pieces[0] = pieces.at(-1) ?? ''
    return random.shuffled(pieces)
  }
  return null
}

/** A piece of two characters or a Latin word, and how often it stands in the article's text, which is at least twice. */
export function repeatedPiece(article: Article, random: Random): { text: string; count: number } | null {
  const { title, body } = random.pick(textsOf(article))
  const text = `${title}\n${body}`
  const counts = new Map<string, number>()
  const pairs = (text.match(HAN_RUN) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  for (const piece of [...pairs, ...(text.match(LATIN) ?? [])]) {
    counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  const repeated = [...counts].filter(([piece, count]) => count > 1 && piece.length > 1)
  if (repeated.length === 0) return null
  const [piece, count] = random.pick(repeated)
  return { text: piece, count }
}

/** A Latin word of the article, alone or with the characters around it. */
export function latinOf(article: Article, random: Random): { word: string; around: string } | null {
  const text = textOf(article, random)
  const found = [...text.matchAll(LATIN)]
  if (found.length === 0) return null
  const { 0: word, index } = random.pick(found)
  const around = text
    .slice(Math.max(0, index - random.between(0, 4)), index + word.length + random.between(0, 4))
    .trim()
  return { word, around: /[\ud800-\udfff]/.test(around) || QUOTES.test(around) ? word : around }
}
