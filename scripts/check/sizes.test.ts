import { expect, test } from 'vitest'
import { judgeSizes } from './sizes.ts'

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) })
const many = (count: number, lines: number) =>
  Array.from({ length: count }, (_, n) => file(`server/src/f${lines}-${n}.ts`, lines))

test('files within the limits pass, to the line', () => {
  expect(judgeSizes([...many(9, 60), file('web/src/big.tsx', 150)])).toEqual([])
  expect(judgeSizes([...many(20, 60), file('web/src/big.tsx', 250)])).toEqual([])
})

test('a file of more than 250 lines is named, tests too', () => {
  const judged = judgeSizes([...many(20, 10), file('web/src/a.tsx', 251), file('e2e/b.test.ts', 300)])
  expect(judged).toEqual(['e2e/b.test.ts: 300 lines, at most 250', 'web/src/a.tsx: 251 lines, at most 250'])
})

test('too long a median and too long a tenth are told with the longest files', () => {
  expect(judgeSizes(many(10, 61))[0]).toContain('50 % of the files have up to 61 lines, wanted 60')
  const judged = judgeSizes([...many(8, 10), ...many(2, 151)])
  expect(judged[0]).toContain('90 % of the files have up to 151 lines')
  expect(judged[1]).toContain('server/src/f151-0.ts 151')
})

test('long tests, texts and data do not count into the median', () => {
  expect(
    judgeSizes([...many(2, 10), ...many(0, 0), file('server/src/a.test.ts', 200), file('docs/a.md', 900)]),
  ).toEqual([])
})
