import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2024/3/5', '2024-03-05', '2024-03-05'],
  ['2024年3月5日', '2024-03-05', '2024-03-05'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024年2月', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
  [' 2024年 ', '2024-01-01', '2024-12-31'],
])('%s begins on %s and ends on %s', (text, first, last) => {
  expect(readDay(text, 'first')).toBe(first)
  expect(readDay(text, 'last')).toBe(last)
})

test.each(['', 'soon', '2024-13', '2023-02-29', '24-03-05', '2024-00-01', '2024-3-'])(
  '“%s” is no day',
  (text) => {
    expect(readDay(text, 'first')).toBeNull()
  },
)
