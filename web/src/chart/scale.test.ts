import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleFor, ticksOf } from './scale.ts'

test.each([
  [9, { max: 10, step: 2 }],
  [121, { max: 125, step: 25 }],
  [357, { max: 400, step: 100 }],
  [2, { max: 2, step: 1 }],
  [0, { max: 1, step: 1 }],
])('counts up to %d stand on whole round steps', (top, scale) => {
  expect(scaleFor(top)).toEqual(scale)
})

test('an axis begins at zero, reaches the top, and has few ticks', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1e6, noNaN: true }), fc.boolean(), (top, whole) => {
      const scale = scaleFor(top, { whole })
      const ticks = ticksOf(scale)
      expect(ticks[0]).toBe(0)
      expect(scale.max).toBeGreaterThanOrEqual(top * 0.999)
      expect(ticks.length).toBeLessThanOrEqual(7)
      if (whole) expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true)
    }),
  )
})
