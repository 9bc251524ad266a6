import { expect, test } from 'vitest'
import { englishByline } from './english-byline.ts'
import { readParts } from './label-parts.ts'

test.each([
  ['By Jane Roe, Tuesday, March 4, 2025', 'Jane Roe', 'Tuesday, March 4, 2025'],
  ['By Jane Roe and John Q. Poe | Staff Writers', 'Jane Roe and John Q. Poe', null],
  ['By JANE ROE, Harbour Press March 4, 2025 3:05 PM', 'JANE ROE', 'March 4, 2025 3:05 PM'],
  ['Written by Jane Roe and John Poe on March 4, 2025', 'Jane Roe and John Poe', 'March 4, 2025'],
  ['By Jane Roe Published March 4, 2025', 'Jane Roe', 'March 4, 2025'],
  ['By Jane Roe March 4, 2025', 'Jane Roe', 'March 4, 2025'],
])('%s', (line, author, date) => {
  const found = readParts(line)
  expect(found.find(({ label }) => label === 'author')?.value).toBe(author)
  expect(found.find(({ label }) => label === 'date')?.value ?? null).toBe(date)
})

test('a name and a date are a by-line where the page says that they are', () => {
  expect(englishByline('Jane Roe | March 4, 2025', true)).toMatchObject([
    { value: 'Jane Roe' },
    { label: 'date' },
  ])
  expect(readParts('Jane Roe | March 4, 2025')).toEqual([])
})

test.each([
  'By Last Friday, March 4, 2025',
  'By Monday Evening all of the harbour had frozen over',
  'By March 4, 2025 the plant will be finished.',
])('no by-line: %s', (line) => {
  expect(readParts(line).filter(({ label }) => label === 'author')).toEqual([])
})
