import { expect, test } from 'vitest'
import { queryShape } from './query-shape.ts'

const shape = (text: string, terms: string[], excluded: string[] = []) =>
  queryShape({
    text,
    terms: [
      ...terms.map((term) => ({ text: term, variants: [], excluded: false })),
      ...excluded.map((term) => ({ text: term, variants: [], excluded: true })),
    ],
    way: 'index',
    candidates: 0,
  })

test('a plain list of terms is said in words', () => {
  expect(shape('5G', ['5G'])).toBe('all')
  expect(shape('5G AND 工厂', ['5G', '工厂'])).toBe('all')
  expect(shape('5G AND NOT 手机', ['5G'], ['手机'])).toBe('all')
  expect(shape('NOT 手机', [], ['手机'])).toBe('all')
  expect(shape('5G OR "digital economy"', ['5G', 'digital economy'])).toBe('any')
})

test('operators and signs inside quotes are text', () => {
  expect(shape('"black OR white" AND 5G', ['black OR white', '5G'])).toBe('all')
  expect(shape('"a (b)"', ['a (b)'])).toBe('all')
})

test('what a sentence would blur is not put into one', () => {
  expect(shape('5G AND (工厂 OR 车间)', ['5G', '工厂', '车间'])).toBeNull()
  expect(shape('5G OR 工厂 AND 手机', ['5G', '工厂', '手机'])).toBeNull()
  expect(shape('5G OR NOT 手机', ['5G'], ['手机'])).toBeNull()
  expect(shape('title:5G', ['5G'])).toBeNull()
  expect(shape('"5G 工厂"~20', ['5G', '工厂'])).toBeNull()
  expect(shape('5G AND 工厂', ['5G'])).toBeNull()
  expect(shape(`${'字'.repeat(61)}`, ['字'])).toBeNull()
})
