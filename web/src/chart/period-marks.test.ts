import { expect, test } from 'vitest'
import { periodMarks } from './period-marks.ts'

const words = {
  year: (year: string) => year,
  month: (day: string) => `m${day.slice(5, 7)}`,
  day: (day: string) => `d${day.slice(5)}`,
}
const months = (years: number[]) =>
  years.flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`))
const shown = (marks: string[]) => marks.filter((mark) => mark !== '')

test('months are named where there is room, with the year where it changes', () => {
  const marks = periodMarks(months([2023, 2024]), 1200, words)
  expect(marks[0]).toBe('m01\n2023')
  expect(marks[1]).toBe('m02')
  expect(marks[12]).toBe('m01\n2024')
})

test('less room names quarters, then years, then every fifth year', () => {
  const years = months(Array.from({ length: 14 }, (_, at) => 2012 + at))
  expect(shown(periodMarks(months([2023, 2024]), 400, words))).toHaveLength(8)
  expect(shown(periodMarks(years, 900, words))).toHaveLength(14)
  expect(shown(periodMarks(years, 200, words))).toEqual(['2015', '2020', '2025'])
})

test('a year that is cut at its beginning is not named as if it began there', () => {
  const cut = months(Array.from({ length: 14 }, (_, at) => 2012 + at)).slice(6)
  const marks = periodMarks(cut, 900, words)
  expect(marks[0]).toBe('')
  expect(marks[6]).toBe('2013')
})

test('weeks and quarters are placed in the months they begin in', () => {
  expect(shown(periodMarks(['2023-Q3', '2023-Q4', '2024-Q1'], 600, words))).toEqual([
    'm07\n2023',
    'm10',
    'm01\n2024',
  ])
  expect(shown(periodMarks(['2024-W01', '2024-W02', '2024-W06'], 1200, words))).toHaveLength(3)
})

test('years are thinned by round steps', () => {
  const years = Array.from({ length: 30 }, (_, at) => String(1995 + at))
  expect(shown(periodMarks(years, 300, words))).toEqual(['1995', '2000', '2005', '2010', '2015', '2020'])
  expect(shown(periodMarks(['2024'], 300, words))).toEqual(['2024'])
})
