import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, pageF1, scoreAll } from './extract-score.ts'

describe('what is compared', () => {
  test('shingles of four words, each as often as it occurs', () => {
    // a b c d, b c d a, c d a b, d a b c, a b c d: of five shingles four are found.
    expect(compare('a b c d a b c d', 'a b c d a b c')).toEqual({ right: 4 / 5, wrong: 0, missed: 1 / 5 })
  })

  test('marks and spaces count nothing, letters of any script do', () => {
    expect(compare('Über alles, sagt er.', 'Über  alles sagt er')).toEqual({ right: 1, wrong: 0, missed: 0 })
  })

  test('in Chinese each character is a word', () => {
    expect(compare('北岸渡轮复航', '北岸渡轮', 'han')).toEqual({ right: 1 / 3, wrong: 0, missed: 2 / 3 })
  })

  test('texts of fewer than four words are one shingle', () => {
    expect(pageF1(compare('two words', 'two words'))).toBe(1)
    expect(pageF1(compare('two words', 'other words'))).toBe(0)
    expect(pageF1(compare('', ''))).toBe(1)
  })

  test('the shares sum up to one, and to compare the other way round swaps too much and missed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '北'), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compare(a, b)
        const back = compare(b, a)
        expect(there.right + there.wrong + there.missed).toBeCloseTo(1)
        expect([back.right, back.wrong, back.missed]).toEqual([there.right, there.missed, there.wrong])
      }),
    )
  })
})

test('the figures of a set are those of the benchmark: F1 of mean precision and mean recall', () => {
  const score = scoreAll([
    { right: 1, wrong: 0, missed: 0 },
    { right: 0.5, wrong: 0.5, missed: 0 },
    { right: 0, wrong: 0, missed: 1 },
  ])
  // Precision over the pages where something was found, recall over those where there was something to find.
  expect(score.precision).toBeCloseTo(0.75)
  expect(score.recall).toBeCloseTo(2 / 3)
  expect(score.f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3))
  expect(score.pageF1).toBeCloseTo((1 + 2 / 3 + 0) / 3)
})
