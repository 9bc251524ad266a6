import type { Store } from '@tidewatch/corpus/store/store'
import type { Article } from '@tidewatch/schema/article'
import { randomFrom } from './story-edits.ts'

const SAMPLE = 400
const FREQUENT = 100
const PIECE = /[\p{Script=Han}A-Za-z0-9]+/gu
const INITIALS = Array.from('bcdfghjklmnpqrstwxyz')
const HAN_RUN = /\p{Script=Han}{2,}/gu

export type Drawer = ReturnType<typeof drawer>

/** Draws what to ask for from a corpus's own texts; the same for the same seed and corpus. */
export function drawer(store: Pick<Store, 'articles' | 'numbers'>, seed: number) {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const count = store.numbers.articles()
  const articles = Array.from({ length: SAMPLE }, () => store.articles.page(below(count), 1)).flatMap(
    (found) => found.map(({ article }) => article),
  )
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('The corpus has too little text to ask for.')
    return item
  }
  const pieceOf = ({ title, body }: Article, least: number, most: number): string | null => {
    const pieces = (`${title}\n${body}`.match(PIECE) ?? []).filter((piece) => piece.length >= least)
    if (pieces.length === 0) return null
    const piece = pick(pieces)
    const length = Math.min(piece.length, least + below(most - least + 1))
    const from = below(piece.length - length + 1)
    return piece.slice(from, from + length)
  }
  const pieces = (howMany: number, least: number, most: number): string[] => {
    for (let tries = 0; tries < SAMPLE; tries += 1) {
      const article = pick(articles)
      const found = Array.from({ length: howMany }, () => pieceOf(article, least, most))
      const whole = found.filter((piece) => piece !== null)
      if (whole.length === howMany) return whole
    }
    throw new Error(`No article of the sample has a run of ${least} characters.`)
  }
  const terms = frequentTerms(articles)
  return {
    /** So many phrases of one article, each of `least` to `most` characters without a gap. */
    pieces,
    frequent: (): string => pick(terms),
    /** One to four letters, as the initials or the beginning of a word in pinyin may be. */
    letters: (): string => Array.from({ length: 1 + below(4) }, () => pick(INITIALS)).join(''),
  }
}

/** The pairs of Chinese characters that most articles have. */
function frequentTerms(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>()
  for (const { body } of articles) {
    const pairs = (body.match(HAN_RUN) ?? []).flatMap((run) =>
      Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    )
    for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FREQUENT)
    .map(([pair]) => pair)
}
