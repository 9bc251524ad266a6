import { expect, test, vi } from 'vitest'
import { partedPlaces } from './explain-parted.ts'
import { explainedTexts } from './explain-text.ts'

const fieldOf = (body: string) => {
  const [, field] = explainedTexts({
    ...{ versions: [{ title: '', body }], removed: [], source: '', author: null, section: null },
    ...{ language: 'en', url: null, day: null, days: null, mentions: {} },
  }).fields
  if (!field) throw new Error('no body')
  return field
}
const inside = (body: string, ...words: string[]) =>
  partedPlaces(fieldOf(body), { text: words.join(' '), words }, 5).map(({ values }) => values.run)

test('a run that holds the letters over and over is looked at once', () => {
  const field = fieldOf('A'.repeat(3_000))
  const lower = vi.spyOn(String.prototype, 'toLowerCase')
  const misses = partedPlaces(field, { text: 'a', words: ['a'] }, 5)
  const calls = lower.mock.calls.length
  lower.mockRestore()
  expect(misses.map(({ code }) => code)).toEqual(['inside'])
  expect(calls).toBeLessThan(10)
  expect(misses[0]?.values.run).toBe(`${'A'.repeat(120)}…`)
})

test('letters at the end of one run are still found, and those that reach into the next', () => {
  expect(inside('x5G5G 5G7, y5G', '5g')).toEqual(['x5G5G', '5G7', 'y5G'])
  expect(inside('net5 g8net5G', '5', 'g')).toEqual(['net5 g8net5G'])
  expect(inside('x5Gx5 G5', '5', 'g')).toEqual(['x5Gx5 G5'])
})
