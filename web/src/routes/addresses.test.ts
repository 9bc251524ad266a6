import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../filters/search-codec.ts'
import { searchState } from '../filters/search-state.ts'
import { changeTrends, trendsState } from '../timeline/trends-state.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.trim())
const names = fc.array(
  text.filter((value) => value !== ''),
  { maxLength: 4 },
)
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const filters = {
  q: text,
  theme: fc.array(fc.constantFrom('5g', 'ai', 'new-quality-productive-forces'), { maxLength: 3 }),
  language: fc.array(fc.constantFrom('zh', 'en'), { maxLength: 2 }),
  source: names,
  section: names,
  precision: fc.array(fc.constantFrom('none', 'day', 'year'), { maxLength: 2 }),
  from: fc.option(days, { nil: undefined }),
}

test('every state of Trends stands in the address and is read back the same', () => {
  const states = fc.record({
    ...filters,
    interval: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    unit: fc.constantFrom('articles', 'mentions'),
    measure: fc.constantFrom('count', 'share'),
    kind: fc.constantFrom('line', 'area'),
    view: fc.constantFrom('chart', 'table'),
    open: fc.option(fc.constantFrom('5g.2024-03', '.2024-W09', 'q.undated'), { nil: undefined }),
    page: fc.integer({ min: 1, max: 500 }),
  })
  fc.assert(
    fc.property(states, (raw) => {
      const state = trendsState.parse(raw)
      expect(trendsState.parse(parseSearch(stringifySearch(state)))).toEqual(state)
    }),
  )
})

test('every state of Search stands in the address and is read back the same', () => {
  const states = fc.record({
    ...filters,
    sort: fc.constantFrom('relevance', 'newest', 'oldest'),
    page: fc.integer({ min: 1, max: 500 }),
  })
  fc.assert(
    fc.property(states, (raw) => {
      const state = searchState.parse(raw)
      expect(searchState.parse(parseSearch(stringifySearch(state)))).toEqual(state)
    }),
  )
})

test('a list stands in the address as a repeated parameter, a number stays what was typed', () => {
  expect(stringifySearch({ q: '2024', theme: ['5g', 'ai'], source: [], from: undefined })).toBe(
    '?q=2024&theme=5g&theme=ai',
  )
  expect(parseSearch('?q=2024&theme=5g&theme=ai')).toEqual({ q: '2024', theme: ['5g', 'ai'] })
  expect(trendsState.parse(parseSearch('?theme=5g')).theme).toEqual(['5g'])
})

test('what changes the counts closes the open point; what only changes the picture does not', () => {
  const state = trendsState.parse({ theme: '5g', open: '5g.2024-03', page: '3' })
  expect(changeTrends(state, { unit: 'mentions' })).toMatchObject({ open: undefined, page: 1 })
  expect(changeTrends(state, { measure: 'share' })).toMatchObject({ open: '5g.2024-03', page: 3 })
  expect(changeTrends(state, { open: '5g.2024-04' })).toMatchObject({ open: '5g.2024-04', page: 1 })
  expect(changeTrends(state, { page: 4 })).toMatchObject({ open: '5g.2024-03', page: 4 })
})

test('an address with a span that ends before it begins is refused', () => {
  expect(trendsState.safeParse({ from: '2024-02-01', to: '2024-01-01' }).success).toBe(false)
})
