import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankWords, sortByKeys } from './concordance-order.ts'
import { GAP } from './plain.ts'

test('words stand by pinyin or letter, those behind a gap first', () => {
  const words = ['zone', '中', '5g', `${GAP}网`, '安', 'émile', '10g', `${GAP}安`, 'apple']
  const ranks = rankWords(words)
  const ordered = words.toSorted((a, b) => (ranks[words.indexOf(a)] ?? 0) - (ranks[words.indexOf(b)] ?? 0))
  expect(ordered.map((word) => word.replace(GAP, '|'))).toEqual([
    '|安',
    '|网',
    '5g',
    '10g',
    '安',
    '中',
    'apple',
    'émile',
    'zone',
  ])
  expect([...ranks].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('lines are put in the order of their keys and stay as they were where these are equal', () => {
  const key = fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3 }), (columns) => {
      const lines = Uint32Array.from({ length: 12 }, (_, n) => (n * 5) % 12)
      const keys = columns.map((column) => Uint32Array.from(column))
      const expected = [...lines].sort((a, b) => {
        for (const column of columns) {
          const difference = (column[a] ?? 0) - (column[b] ?? 0)
          if (difference !== 0) return difference
        }
        return 0
      })
      expect([...sortByKeys(lines, keys, 4)]).toEqual(expected)
    }),
  )
})
