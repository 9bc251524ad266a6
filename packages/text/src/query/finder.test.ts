import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens } from '../tokens.ts'
import { createMatchCount } from './count.ts'
import { createFinder, marksFor } from './finder.ts'
import { parseQuery } from './parse.ts'
import { readPlain } from './plain-article.ts'
import { naiveMatches } from './testing/naive.ts'
import { anyArticle, anyNode, textLeaf } from './testing/nodes.ts'
import { storedText, writings } from './testing/written.ts'

const finderFor = (q: string) => createFinder(parseQuery(q, [])!)!

/** The body with its marks in square brackets. */
function marked(text: string, q: string): string {
  let shown = text
  for (const [from, to] of marksFor(text, 'body', finderFor(q)).toReversed())
    shown = `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`
  return shown
}

describe('marks', () => {
  test.each([
    ['人民', '為人民服務', '為[人民]服務'],
    ['数位化', '數位化😀數位化', '[數位化]😀[數位化]'],
    ['5G', '５Ｇ、5G-A、25G', '[５Ｇ]、[5G]-A、25G'],
    ['café', 'cafe\u0301.', '[cafe\u0301].'],
    ['人民 人民政府', '人民政府人民', '[人民政府][人民]'],
    ['人民 NOT 政府', '人民政府', '[人民]政府'],
    ['NOT (NOT 人民)', '人民政府', '[人民]政府'],
    ['title:人民 OR 政府', '人民政府', '人民[政府]'],
    ['factory', 'A factory, factories', 'A [factory], [factories]'],
    ['"factory"', 'A factory, factories', 'A [factory], factories'],
    ['"5G 工厂"~2', '5G有工厂。五个字以外的5G', '[5G]有[工厂]。五个字以外的5G'],
    ['"5G 工厂"~2 OR 字', '5G有工厂。五个字以外的5G', '[5G]有[工厂]。五个[字]以外的5G'],
    ['atleast9(人民 OR 政府)', '人民政府', '[人民][政府]'],
  ])('of %s', (q, text, expected) => {
    expect(marked(text, q)).toBe(expected)
  })
})

test('a match tells which term it is of, as it was typed', () => {
  const text = tokens('Factories of 5G')
  expect(finderFor('factory "5G"').find(text, 'title')).toEqual([
    { first: 0, last: 0, term: 'factory' },
    { first: 2, last: 2, term: '5G' },
  ])
})

test('nothing is found where nothing is looked for', () => {
  expect(createFinder(parseQuery('NOT 5G date:2024', [])!)).toBeNull()
  expect(createMatchCount(parseQuery('NOT 5G date:2024', [])!)).toBeNull()
})

test('of matches that overlap the longest counts', () => {
  const article = readPlain(storedText([{ title: '人民', body: '' }]))
  expect(createMatchCount(parseQuery('人 OR 民 OR 人民', [])!)?.(article)).toBe(1)
  expect(createMatchCount(parseQuery('人民 OR "人 民"~0', [])!)?.(article)).toBe(1)
})

test('of two language versions the one with more matches counts', () => {
  const article = readPlain(
    storedText([
      { title: '5G', body: '5G' },
      { title: '5G', body: '5G and 5G' },
    ]),
  )
  expect(createMatchCount(parseQuery('5G', [])!)?.(article)).toBe(3)
  expect(createMatchCount(parseQuery('title:5G', [])!)?.(article)).toBe(1)
})

test('matches are those that the rules told plainly give, and as many are counted in the stored text', () => {
  fc.assert(
    fc.property(fc.oneof(textLeaf, anyNode), anyArticle, (node, { versions }) => {
      const finder = createFinder(node)
      const counts = versions.map(({ title, body }) => {
        const found = (['title', 'body'] as const).map((field) => {
          const text = field === 'title' ? title : body
          const matches = finder?.find(tokens(text), field) ?? []
          expect(matches.map(({ first, last }) => ({ first, last }))).toEqual(naiveMatches(node, text, field))
          return matches.length
        })
        return found.reduce((a, b) => a + b, 0)
      })
      for (const [, encode] of writings) {
        const count = createMatchCount(node, encode)
        expect(count === null).toBe(finder === null)
        if (count) expect(count(readPlain(encode(storedText(versions))))).toBe(Math.max(...counts))
      }
    }),
  )
})
