import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInterval } from './interval.ts'
import { listFollowed } from './list-followed.ts'
import { nextTime } from './next-time.ts'

const now = new Date('2025-03-04T12:00:00Z')
const at = (every: number, failures: number, retryAt: Date | null = null) =>
  (nextTime({ every, failures, retryAt, now, random: () => 0.5 }).getTime() - now.getTime()) / 1000

test('an interval is read in minutes, hours and days', () => {
  expect(['5m', '1h', '2d', '90 min', '1 hour'].map(parseInterval)).toEqual([300, 3600, 172_800, 5400, 3600])
  expect(() => parseInterval('1m')).toThrow('5m or more')
  expect(() => parseInterval('60d')).toThrow('30d or less')
  expect(() => parseInterval('soon')).toThrow('no span of time')
})

test('failures double the time up to a day, a server can make it longer', () => {
  expect([0, 1, 2, 5, 50].map((failures) => at(3600, failures))).toEqual([3600, 7200, 14_400, 86_400, 86_400])
  expect(at(7 * 86_400, 3)).toBe(7 * 86_400)
  expect(at(3600, 1, new Date('2025-03-06T12:00:00Z'))).toBe(2 * 86_400)
  expect(at(3600, 1, new Date('2035-03-06T12:00:00Z'))).toBe(7 * 86_400)
})

test('the next time is never far from the interval', () => {
  const every = fc.integer({ min: 300, max: 30 * 86_400 })
  fc.assert(
    fc.property(every, fc.double({ min: 0, max: 1, noNaN: true }), (seconds, random) => {
      const wait =
        nextTime({ every: seconds, failures: 0, retryAt: null, now, random: () => random }).getTime() -
        now.getTime()
      expect(wait).toBeGreaterThanOrEqual(Math.max(seconds * 900, seconds * 1000 - 900_000))
      expect(wait).toBeLessThanOrEqual(Math.min(seconds * 1100, seconds * 1000 + 900_000))
    }),
  )
})

test('the list says in words how each address stands', () => {
  const one = {
    n: 1,
    address: 'https://news.example/feed',
    kind: 'feed' as const,
    every: 3600,
    pages: true,
    added: '',
    etag: null,
    modified: null,
    checked: null,
    result: null,
    failures: 0,
    gone: null,
    next: '2025-03-04T12:30:00Z',
  }
  expect(listFollowed([one], now)).toEqual([
    'https://news.example/feed  (feed, every 1 h)',
    '  not read yet; next in 30 min',
  ])
  const failing = { ...one, checked: '2025-03-04T11:00:00Z', result: '500: the server failed', failures: 3 }
  expect(listFollowed([failing], now)[1]).toBe(
    '  1 h ago: 500: the server failed (failed 3 times in a row); next in 30 min',
  )
  expect(listFollowed([{ ...failing, gone: '2025-03-01T00:00:00Z' }], now)[1]).toContain(
    'gone since 2025-03-01',
  )
  expect(listFollowed([], now)[0]).toContain('Nothing is followed')
})
