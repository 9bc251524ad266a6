import type { Term } from '@tidewatch/schema/query'
import { looksIn, type TextNode } from './leaves.ts'
import { hasGroup, type Place } from './near.ts'
import { countedTerms, nearShape } from './near-shape.ts'
import { createPhraseCount } from './phrase-count.ts'
import { type Encode, type PlainArticle, plainPhrase } from './plain-article.ts'
import { createPlainScan } from './plain-scan.ts'

type Of<K extends TextNode['kind']> = Extract<TextNode, { kind: K }>
type TextCheck = (article: PlainArticle) => boolean

/** Whether an article's text holds one condition. */
export function createTextCheck(node: TextNode, encode: Encode): TextCheck {
  if (node.kind === 'term') return inAnyField(node, createHolds(node.term, encode))
  if (node.kind === 'near') return inAnyField(node, createNear(node, encode))
  return createAtLeast(node, encode)
}

function inAnyField(node: TextNode, holds: (text: string) => boolean): TextCheck {
  const inTitle = looksIn(node, 'title')
  const inBody = looksIn(node, 'body')
  return (article) => article.some(({ title, body }) => (inTitle && holds(title)) || (inBody && holds(body)))
}

function createHolds({ phrases }: Term, encode: Encode): (text: string) => boolean {
  const wanted = phrases.map((phrase) => encode(plainPhrase(phrase)))
  return (text) => wanted.some((one) => text.includes(one))
}

function createNear({ terms, distance }: Of<'near'>, encode: Encode): (text: string) => boolean {
  const { distinct, counts } = countedTerms(terms)
  const shape = nearShape(counts, distance)
  const holds = distinct.map((term) => createHolds(term, encode))
  const patterns = distinct.flatMap(({ phrases }, term) => phrases.map(({ words }) => ({ words, term })))
  const scan = createPlainScan(
    patterns.map(({ words }) => words),
    encode,
  )
  return (text) => {
    if (!holds.every((one) => one(text))) return false
    const places: Place[] = []
    scan(text, (number, first) => {
      const pattern = patterns[number]
      if (pattern) places.push({ first, last: first + pattern.words.length - 1, term: pattern.term })
    })
    return hasGroup(shape, places)
  }
}

function createAtLeast(node: Of<'atLeast'>, encode: Encode): TextCheck {
  const count = createPhraseCount(
    node.terms.flatMap(({ phrases }) => phrases),
    encode,
  )
  const inTitle = looksIn(node, 'title')
  const inBody = looksIn(node, 'body')
  return (article) =>
    article.some(({ title, body }) => {
      const found = inTitle ? count(title, node.count) : 0
      return found >= node.count || (inBody && found + count(body, node.count - found) >= node.count)
    })
}
