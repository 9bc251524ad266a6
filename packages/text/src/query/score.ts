import type { QueryNode, Term, TextField } from '@tidewatch/schema/query'
import { createMatchCount } from './count.ts'
import { looksIn, positiveLeaves, type TextNode, termsOf } from './leaves.ts'
import { phraseKey } from './phrases.ts'
import { asIs, type Encode, type PlainArticle, plainPhrase, tokensBetween } from './plain-article.ts'
import { createPlainScan } from './plain-scan.ts'
import { smallestWindow } from './window.ts'

/** Words between which it makes no difference: within a clause, a paragraph, a short article, a long one. */
const NEAR = [10, 50, 200]
/** Classes of density: each is twice as dense as the one before. */
const MOST_DENSE = 15

/**
 * How well an article answers a query, for a list that shows the best first; 0 where nothing is looked for. What comes
 * first decides, whatever follows:
 * 1. how many different terms stand in a title;
 * 2. how many different terms stand in the body;
 * 3. how near these come to each other: the smallest stretch of tokens that holds them all, in classes;
 * 4. how dense the matches are: per 1,000 tokens of the body, in classes that double.
 * Terms that are excluded don't count. Of several language versions the best one does. The classes are wide, so that
 * articles that answer alike have one score: the newest of them comes first.
 */
export function createScore(node: QueryNode, encode: Encode = asIs): (article: PlainArticle) => number {
  const leaves = positiveLeaves(node)
  const inTitle = presence(leaves, 'title', encode)
  const bodyTerms = distinctTerms(leaves, 'body')
  const inBody = presence(leaves, 'body', encode)
  const nearness = createNearness(bodyTerms, encode)
  const count = createMatchCount(node, encode)
  return (article) => {
    let best = 0
    for (const version of article) {
      const titles = inTitle(version.title)
      const bodies = inBody(version.body)
      const near = bodies > 1 ? nearness(version.body, bodies) : NEAR.length
      const dense = density(count?.([{ title: '', body: version.body }]) ?? 0, version.body)
      best = Math.max(best, ((titles * 1_000 + bodies) * (NEAR.length + 1) + near) * (MOST_DENSE + 1) + dense)
    }
    return best
  }
}

function distinctTerms(leaves: readonly TextNode[], field: TextField): Term[] {
  const terms = leaves.filter((leaf) => looksIn(leaf, field)).flatMap(termsOf)
  return [...new Map(terms.map((term) => [phraseKey(term.phrases[0]), term])).values()]
}

function presence(leaves: readonly TextNode[], field: TextField, encode: Encode): (text: string) => number {
  const wanted = distinctTerms(leaves, field).map(({ phrases }) =>
    phrases.map((phrase) => encode(plainPhrase(phrase))),
  )
  return (text) => {
    let found = 0
    for (const phrases of wanted) if (phrases.some((phrase) => text.includes(phrase))) found += 1
    return found
  }
}

/** The better the higher; `present` of the terms stand in the text. */
function createNearness(terms: readonly Term[], encode: Encode): (text: string, present: number) => number {
  const patterns = terms.flatMap(({ phrases }, term) => phrases.map(({ words }) => ({ words, term })))
  const scan = createPlainScan(
    patterns.map(({ words }) => words),
    encode,
  )
  return (text, present) => {
    const places: { first: number; last: number; term: number }[] = []
    scan(text, (number, first) => {
      const pattern = patterns[number]
      if (pattern) places.push({ first, last: first + pattern.words.length - 1, term: pattern.term })
    })
    const size = smallestWindow(places, present)
    return NEAR.filter((most) => size <= most).length
  }
}

function density(matches: number, body: string): number {
  if (matches === 0) return 0
  const perThousand = (1_000 * matches) / Math.max(1, tokensBetween(body, 0, body.length))
  return Math.min(MOST_DENSE, Math.max(1, Math.floor(Math.log2(perThousand)) + 2))
}
