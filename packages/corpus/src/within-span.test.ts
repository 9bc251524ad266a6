import { expect, test } from 'vitest'
import { isTold, withinSpan } from './within-span.ts'

const tally = { '2023': 5, '2024': 4, '2024-02': 3, '2024-03': 2, '2024-03-01': 1, '-': 9 }

test.each([
  [{}, tally],
  [{ from: '2024-01-01' }, { '2024': 4, '2024-02': 3, '2024-03': 2, '2024-03-01': 1 }],
  [{ to: '2024-02-29' }, { '2023': 5, '2024-02': 3 }],
  [
    { from: '2024-03-01', to: '2024-03-31' },
    { '2024-03': 2, '2024-03-01': 1 },
  ],
  [{ from: '2024-03-01', to: '2024-03-01' }, { '2024-03-01': 1 }],
])('inside %j lies what is wholly there, and nothing undated', (span, inside) =>
  expect(withinSpan(span)(tally)).toEqual(inside),
)

test('months tell of spans of whole months only, days of all', () => {
  const spans = [{}, { from: '2024-02-01', to: '2024-02-29' }, { to: '2024-02-28' }, { from: '2024-02-02' }]
  expect(spans.map((span) => isTold(span, false))).toEqual([true, true, false, false])
  expect(spans.map((span) => isTold(span, true))).toEqual([true, true, true, true])
})
