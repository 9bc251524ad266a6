import type { QueryNode, Term } from '@tidewatch/schema/query'
import fc from 'fast-check'
import { denseTerm, denseText } from '../../testing/texts.ts'
import { tokens } from '../../tokens.ts'
import type { QueryFacts } from '../check-facts.ts'
import type { NaiveArticle } from './naive.ts'

const span = { from: 0, to: 0 }

/** For tests that are not about how a query is typed. */
export const termFor = (first: string, ...others: string[]): Term => {
  const phrase = (text: string) => ({ text, words: [...tokens(text).words] })
  return { phrases: [phrase(first), ...others.map(phrase)] }
}

const fewWords = ['人', '民', '人民', '政府', 'ai', '5g'] as const
const simpleText = fc
  .array(fc.constantFrom(...fewWords, '，'), { maxLength: 12 })
  .map((words) => words.join(' '))
const text = fc.oneof(denseText, simpleText, simpleText)
const phrases = fc.array(fc.oneof(denseTerm, fc.constantFrom(...fewWords)), { minLength: 1, maxLength: 2 })
const term = phrases.map(([first = '人', ...others]) => termFor(first, ...others))
const shortTerm = fc.constantFrom(...fewWords).map((word) => termFor(word))
const field = fc.constantFrom(null, null, 'title' as const, 'body' as const)

const near = fc.record({
  a: shortTerm,
  b: shortTerm,
  more: fc.array(shortTerm, { maxLength: 2 }),
  distance: fc.nat(4),
  field,
})
const atLeast = fc.record({
  a: term,
  more: fc.array(term, { maxLength: 2 }),
  count: fc.integer({ min: 1, max: 4 }),
  field,
})
const day = fc.constantFrom('2023-12-31', '2024-01-01', '2024-02-29', '2024-06-30', '2024-12-31')

export const textLeaf: fc.Arbitrary<QueryNode> = fc.oneof(
  fc.record({ term, field }).map((given): QueryNode => ({ kind: 'term', ...given, ...span })),
  near.map(
    ({ a, b, more, ...rest }): QueryNode => ({ kind: 'near', terms: [a, b, ...more], ...rest, ...span }),
  ),
  atLeast.map(
    ({ a, more, ...rest }): QueryNode => ({ kind: 'atLeast', terms: [a, ...more], ...rest, ...span }),
  ),
)

const factLeaf: fc.Arbitrary<QueryNode> = fc.oneof(
  fc.record({ field: fc.constantFrom('source', 'author', 'section'), term }).map(
    ({ field: name, term: { phrases: all } }): QueryNode => ({
      kind: 'name',
      field: name as 'source' | 'author' | 'section',
      phrases: all,
      ...span,
    }),
  ),
  fc.constantFrom('zh', 'en').map((code): QueryNode => ({ kind: 'language', code, ...span })),
  fc.constantFrom('5g', 'ai').map((id): QueryNode => ({ kind: 'theme', id, ...span })),
  fc.constantFrom('EXAMPLE', '/a', 'İ').map((part): QueryNode => ({ kind: 'url', part, ...span })),
  fc
    .record({ first: fc.option(day), last: fc.option(day) })
    .map((days): QueryNode => ({ kind: 'date', ...days, ...span })),
)

/** Any query of a few conditions, over the words of `denseText`. */
export const anyNode: fc.Arbitrary<QueryNode> = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: textLeaf },
    { weight: 1, arbitrary: factLeaf },
    tie('node').map((of): QueryNode => ({ kind: 'not', of, ...span })),
    fc
      .record({ kind: fc.constantFrom('and' as const, 'or' as const), a: tie('node'), b: tie('node') })
      .map(({ kind, a, b }): QueryNode => ({ kind, of: [a, b], ...span })),
  ),
})).node

const facts: fc.Arbitrary<QueryFacts> = fc.record({
  source: denseText,
  author: fc.option(denseText),
  section: fc.option(denseText),
  language: fc.constantFrom('zh', 'en'),
  url: fc.option(fc.constantFrom('https://example.org/A', 'https://xn--i.test/i\u0307')),
  day: fc.option(fc.constantFrom('2023', '2024', '2024-02', '2024-06', '2024-02-29', '2024-12-31')),
  themes: fc.subarray(['5g', 'ai']),
})

export const anyArticle: fc.Arbitrary<NaiveArticle> = fc.record({
  versions: fc.array(fc.record({ title: text, body: text }), { minLength: 1, maxLength: 3 }),
  facts,
})
