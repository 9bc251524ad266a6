import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostSlips, slips } from './slips.ts'

test.each([
  ['huawei', 'huawei', 0],
  ['huwaei', 'huawei', 1],
  ['huaweii', 'huawei', 1],
  ['huawe', 'huawei', 1],
  ['hxawei', 'huawei', 1],
  ['huwaie', 'huawei', 2],
  ['semiconductro', 'semiconductor', 1],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(slips(a, b, 2)).toBe(apart)
  expect(slips(b, a, 2)).toBe(apart)
})

test('what is further apart is said to be too far, no more', () => {
  expect(slips('economy', 'harbour', 2)).toBe(3)
})

test('one change is one slip at most, wherever it is', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/)
  fc.assert(
    fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]?$/), (from, place, letter) => {
      const at = place % from.length
      expect(slips(from, from.slice(0, at) + letter + from.slice(at + 1), 2)).toBeLessThanOrEqual(1)
    }),
  )
})

test('short words are not guessed at', () => {
  expect([mostSlips(3), mostSlips(5), mostSlips(9)]).toEqual([0, 1, 2])
})
