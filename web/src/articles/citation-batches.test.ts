import { expect, test } from 'vitest'
import { citationBatches } from './citation-batches.ts'

const named = (count: number, length: number) =>
  Array.from({ length: count }, (_, n) => String(n).padStart(length, 'a'))

test.each([
  [0, 22, []],
  [200, 22, [200]],
  [450, 22, [200, 200, 50]],
  [100, 200, [49, 49, 2]],
])('%i ids of %i characters go in requests of %j', (count, length, sizes) => {
  const ids = named(count, length)
  const batches = citationBatches(ids)
  expect(batches.map((batch) => batch.length)).toEqual(sizes)
  expect(batches.flat()).toEqual(ids)
})
