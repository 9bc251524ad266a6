import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushApart } from './push-apart.ts'

const room = { height: 20, top: 0, bottom: 400 }

test('labels that do not touch stay where they are', () => {
  expect(pushApart([50, 200, 120], room)).toEqual([50, 200, 120])
})

test('labels at one place spread evenly around it', () => {
  expect(pushApart([100, 100, 100], room)).toEqual([80, 100, 120])
})

test('labels at an edge are pushed inwards only', () => {
  expect(pushApart([400, 400], room)).toEqual([370, 390])
  expect(pushApart([0, 0], room)).toEqual([10, 30])
})

test('however they lie, none touch, none leave the room, and their order stays', () => {
  const wishes = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 19 })
  fc.assert(
    fc.property(wishes, (wished) => {
      const placed = pushApart(wished, room)
      const sorted = wished.map((_, at) => at).sort((a, b) => wished[a]! - wished[b]! || a - b)
      for (const [rank, at] of sorted.entries()) {
        expect(placed[at]!).toBeGreaterThanOrEqual(10 - 1e-6)
        expect(placed[at]!).toBeLessThanOrEqual(390 + 1e-6)
        if (rank > 0) expect(placed[at]! - placed[sorted[rank - 1]!]!).toBeGreaterThanOrEqual(20 - 1e-6)
      }
    }),
  )
})

test('too many for the room share it', () => {
  const placed = pushApart(
    Array.from({ length: 41 }, () => 5),
    room,
  )
  expect(placed[0]).toBe(10)
  expect(placed.at(-1)).toBeCloseTo(390)
})
