import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, isPeriodOf, periodDays } from './period.ts'

describe('the days of a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-W09', '2024-02-26', '2024-03-03'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2019-W01', '2018-12-31', '2019-01-06'],
    ['2024-03-05', '2024-03-05', '2024-03-05'],
  ])('%s is %s to %s', (period, from, to) => {
    expect(periodDays(period)).toEqual({ from, to })
  })

  test('weeks follow each other without a gap, over every new year', () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 51 }), (year, week) => {
        const name = (number: number) => `${year}-W${String(number).padStart(2, '0')}`
        const [one, next] = [periodDays(name(week)), periodDays(name(week + 1))]
        expect(day(one.to) - day(one.from)).toBe(6)
        expect(day(next.from) - day(one.to)).toBe(1)
        expect(new Date(`${one.from}T00:00:00Z`).getUTCDay()).toBe(1)
      }),
    )
  })
})

test('a span is clipped to the filter, and to nothing where they do not meet', () => {
  const march = periodDays('2024-03')
  expect(clip(march, {})).toEqual(march)
  expect(clip(march, { from: '2024-03-10', to: '2025-01-01' })).toEqual({
    from: '2024-03-10',
    to: '2024-03-31',
  })
  expect(clip(march, { to: '2024-03-10' })).toEqual({ from: '2024-03-01', to: '2024-03-10' })
  expect(clip(march, { from: '2024-04-01' })).toBeNull()
})

test('a period of one interval is none of another', () => {
  expect(isPeriodOf('2024-03', 'month')).toBe(true)
  expect(isPeriodOf('2024-03', 'day')).toBe(false)
  expect(isPeriodOf('2024-W09', 'week')).toBe(true)
  expect(isPeriodOf('2024-Q1', 'year')).toBe(false)
})
