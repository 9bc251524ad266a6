import { type TermRun, termRuns, wholeTerm } from './term-runs.ts'
import { cast, type Vote } from './vote.ts'

export type CountedTerm = { plain: string; text: string; articles: number }

type Seen = { articles: number; last: number; text: Vote; before: Vote; behind: Vote }

/** Above so many terms the rarest are forgotten: they would not become frequent any more. */
const MOST_KEPT = 400_000
/** Above this lead of one neighbour a run is a piece of a longer term. */
const BOUND = 0.6
/** In fewer articles nothing can be said of what it is bound to. */
const LEAST_LEAD = 5

/** What always stands behind a number, whichever, is a piece too: 届全国 of 十三届全国. */
const neighbour = (word: string) => word.replace(/^[\p{N}一二三四五六七八九十百千万亿]+$/u, '#')

const vote = (): Vote => ({ value: '', lead: 0 })

/** Counts in how many articles terms stand, by their titles and keywords. */
export function termCounter() {
  const terms = new Map<string, Seen>()
  let articles = 0
  let forgotten = 0

  function note({ plain, text, before, behind }: TermRun): void {
    const known = terms.get(plain)
    const seen = known ?? { articles: 0, last: 0, text: vote(), before: vote(), behind: vote() }
    if (!known) terms.set(plain, seen)
    if (seen.last !== articles) seen.articles += 1
    seen.last = articles
    cast(seen.text, text)
    // Each end of a sentence is another neighbour: nothing is bound to it.
    cast(seen.before, neighbour(before) || String(articles))
    cast(seen.behind, neighbour(behind) || String(articles))
  }

  function forget(): void {
    forgotten += 1
    for (const [plain, seen] of terms) if (seen.articles <= forgotten) terms.delete(plain)
  }

  return {
    add(titles: readonly string[], keywords: readonly string[]): void {
      articles += 1
      for (const title of titles) for (const run of termRuns(title)) note(run)
      for (const keyword of keywords) {
        const whole = wholeTerm(keyword)
        if (whole) note(whole)
      }
      if (terms.size > MOST_KEPT) forget()
    },
    /** Those of at least `least` articles that are no piece of a longer one. */
    *frequent(least: number): Generator<CountedTerm> {
      for (const [plain, { articles, text, before, behind }] of terms) {
        const lead = Math.max(before.lead, behind.lead)
        const isPiece = lead >= LEAST_LEAD && lead > BOUND * articles
        if (articles >= least && !isPiece) yield { plain, text: text.value, articles }
      }
    },
    articles: () => articles,
  }
}

/** How many articles a term must stand in to be one that people look for: more in a larger corpus. */
export const leastArticles = (articles: number): number =>
  Math.min(20, Math.max(3, Math.ceil(articles / 15_000)))
