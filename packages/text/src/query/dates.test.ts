import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDays, parseDays } from './dates.ts'

/** First and last day, `…` where it is open. */
function daysOf(typed: string): string {
  const days = parseDays(typed)
  return typeof days === 'string' ? days : `${days.first ?? '…'} ${days.last ?? '…'}`
}

test.each([
  ['2024', '2024-01-01 2024-12-31'],
  ['2024-03', '2024-03-01 2024-03-31'],
  ['2024-3', '2024-03-01 2024-03-31'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['1900-02', '1900-02-01 1900-02-28'],
  ['2000-02', '2000-02-01 2000-02-29'],
  ['2024-04', '2024-04-01 2024-04-30'],
  ['2024-03-05', '2024-03-05 2024-03-05'],
  ['2024/3/5', '2024-03-05 2024-03-05'],
  ['2024.3.5', '2024-03-05 2024-03-05'],
  ['2024年', '2024-01-01 2024-12-31'],
  ['2024年3月', '2024-03-01 2024-03-31'],
  ['2024年3月5日', '2024-03-05 2024-03-05'],
  ['２０２４年３月', '2024-03-01 2024-03-31'],
  ['２０２４－０３', '2024-03-01 2024-03-31'],
  ['2024-01..2024-06', '2024-01-01 2024-06-30'],
  ['2024 .. 2025', '2024-01-01 2025-12-31'],
  ['2024.1..2024.6', '2024-01-01 2024-06-30'],
  ['2024年1月至2024年6月', '2024-01-01 2024-06-30'],
  ['2023…2024', '2023-01-01 2024-12-31'],
  ['2024-03..', '2024-03-01 …'],
  ['..2024-03', '… 2024-03-31'],
  ['>=2024-03', '2024-03-01 …'],
  ['≥ 2024', '2024-01-01 …'],
  ['>2024-02', '2024-03-01 …'],
  ['<2024-03', '… 2024-02-29'],
  ['<=2024-03', '… 2024-03-31'],
  ['=2024', '2024-01-01 2024-12-31'],
])('%s', (typed, days) => expect(daysOf(typed)).toBe(days))

describe('is refused', () => {
  test.each([
    ['2024-13', 'none'],
    ['2024-00', 'none'],
    ['2024-02-30', 'none'],
    ['2023-02-29', 'none'],
    ['2024-04-31', 'none'],
    ['2024-03-0', 'none'],
    ['0000', 'none'],
    ['24', 'none'],
    ['2024-03/05', 'none'],
    ['yesterday', 'none'],
    ['>=', 'none'],
    ['2024..x', 'none'],
    ['..', 'nothing'],
    ['2024..2025..2026', 'ends'],
    ['2024-06..2024-05', 'reversed'],
    ['>9999', 'none-left'],
    ['<0001', 'none-left'],
  ])('%s', (typed, why) => expect(daysOf(typed)).toBe(why))
})

test('what is written is read as the same days', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (a, b) => {
      fc.pre(a !== null || b !== null)
      const [first, last] = a !== null && b !== null && a > b ? [b, a] : [a, b]
      expect(parseDays(formatDays({ first, last }))).toEqual({ first, last })
    }),
  )
})
