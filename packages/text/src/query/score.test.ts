import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse.ts'
import { readPlain } from './plain-article.ts'
import { createScore } from './score.ts'
import { anyArticle, anyNode } from './testing/nodes.ts'
import { storedText, writings } from './testing/written.ts'
import { smallestWindow } from './window.ts'

type Written = { title?: string; body?: string }

const score = (q: string, ...versions: Written[]) =>
  createScore(parseQuery(q, [])!)(
    readPlain(storedText(versions.map(({ title = '', body = '' }) => ({ title, body })))),
  )

const filler = (length: number) => '没有什么关系的话'.repeat(length).slice(0, length)

describe('better than', () => {
  test.each<[string, string, Written, Written]>([
    [
      'a term in the body is one in the title',
      '5G',
      { title: '5G', body: filler(500) },
      { body: '5G 5G 5G' },
    ],
    [
      'one term in the title are two',
      '5G AI',
      { title: '5G AI', body: 'AI' },
      { title: '5G', body: '5G AI AI' },
    ],
    ['one of the terms are both', '5G OR AI', { body: `5G${filler(300)}AI` }, { body: '5G 5G 5G' }],
    [
      'terms far apart are near ones',
      '5G AI',
      { body: `5G${filler(9)}AI${filler(600)}` },
      { body: `5G${filler(99)}AI` },
    ],
    ['few matches are many', '5G', { body: `5G${filler(99)}5G 5G 5G` }, { body: `5G${filler(99)}` }],
    ['what is excluded is nothing', '5G OR (AI NOT 云)', { body: '5G AI' }, { body: '5G 云云云' }],
    [
      'a match in a long text is one in a short text',
      '5G',
      { body: `5G${filler(99)}` },
      { body: `5G${filler(2_000)}` },
    ],
  ])('%s', (_, q, better, worse) => {
    expect(score(q, better)).toBeGreaterThan(score(q, worse))
  })
})

test('articles that differ little have one score', () => {
  expect(score('5G', { body: `5G${filler(400)}` })).toBe(score('5G', { body: `5G${filler(430)}` }))
})

test('the best language version counts', () => {
  const [worse, better] = [{ body: '5G' }, { title: '5G' }]
  expect(score('5G', worse, better)).toBe(score('5G', better))
})

test('the smallest stretch that holds so many terms', () => {
  const at = (first: number, term: number, length = 1) => ({ first, last: first + length - 1, term })
  expect(smallestWindow([at(0, 0), at(5, 1, 2), at(20, 0), at(22, 1)], 2)).toBe(3)
  expect(smallestWindow([at(0, 0, 9), at(5, 1, 2)], 2)).toBe(9)
  expect(smallestWindow([at(0, 0), at(5, 0)], 2)).toBe(Number.POSITIVE_INFINITY)
})

test('a score does not depend on how the text is written, and is a whole number', () => {
  fc.assert(
    fc.property(anyNode, anyArticle, (node, { versions }) => {
      const scores = writings.map(([, encode]) =>
        createScore(node, encode)(readPlain(encode(storedText(versions)))),
      )
      expect(Number.isSafeInteger(scores[0])).toBe(true)
      expect(scores[1]).toBe(scores[0])
    }),
  )
})
