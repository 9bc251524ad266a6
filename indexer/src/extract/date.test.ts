import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readDate } from './date.ts'

const now = new Date('2026-06-15T12:00:00Z')
const machineZone = process.env.TZ
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ
  else process.env.TZ = machineZone
})

const forms: [string | number, string, string?][] = [
  ['2024-03-05T10:22:00+08:00', '2024-03-05', '2024-03-05T10:22:00+08:00'],
  ['2024-03-05T23:30:00-05:00', '2024-03-05', '2024-03-05T23:30:00-05:00'],
  ['2024-03-05T10:22:00.123Z', '2024-03-05', '2024-03-05T10:22:00Z'],
  ['2024-03-05T10:22:00+0000', '2024-03-05', '2024-03-05T10:22:00Z'],
  ['2024-03-05T10:22Z', '2024-03-05', '2024-03-05T10:22:00Z'],
  ['2024-03-05 10:22:00 +0530', '2024-03-05', '2024-03-05T10:22:00+05:30'],
  ['2024-03-05T10:22:00', '2024-03-05', '2024-03-05T10:22:00'],
  ['2024-03-05 10:22', '2024-03-05', '2024-03-05T10:22:00'],
  ['2024/3/5', '2024-03-05'],
  ['2024/03/05 9:07', '2024-03-05', '2024-03-05T09:07:00'],
  ['2024.03.05', '2024-03-05'],
  [' 2024-03-05 ', '2024-03-05'],
  ['20240305', '2024-03-05'],
  [20240305, '2024-03-05'],
  ['20240305102200', '2024-03-05', '2024-03-05T10:22:00'],
  ['2024年3月5日', '2024-03-05'],
  ['2024 年 3 月 5 日', '2024-03-05'],
  ['２０２４年３月５日', '2024-03-05'],
  ['二〇二四年三月二十五日', '2024-03-25'],
  ['二○二四年十二月十日', '2024-12-10'],
  ['2024年3月5日 10:22', '2024-03-05', '2024-03-05T10:22:00'],
  ['2024年03月05日10时22分', '2024-03-05', '2024-03-05T10:22:00'],
  ['2024年3月5日（星期二）下午3:05', '2024-03-05', '2024-03-05T15:05:00'],
  ['2024年3月5日10：22 北京时间', '2024-03-05', '2024-03-05T10:22:00+08:00'],
  ['2024年3月', '2024-03'],
  ['2024-03', '2024-03'],
  ['2024/03', '2024-03'],
  ['March 2024', '2024-03'],
  ['2024年', '2024'],
  ['二〇二四年', '2024'],
  ['2024', '2024'],
  [2024, '2024'],
  ['Tue, 05 Mar 2024 23:22:00 GMT', '2024-03-05', '2024-03-05T23:22:00Z'],
  ['Tue, 5 Mar 2024 10:22:00 +0800', '2024-03-05', '2024-03-05T10:22:00+08:00'],
  ['05 Mar 2024 10:22 EST', '2024-03-05', '2024-03-05T10:22:00-05:00'],
  ['Tue, 5 Mar 2024 10:22:00 CST', '2024-03-05', '2024-03-05T10:22:00'],
  ['Tue Mar 05 2024 10:22:00 GMT+0800 (China Standard Time)', '2024-03-05', '2024-03-05T10:22:00+08:00'],
  ['March 5, 2024', '2024-03-05'],
  ['Mar. 5, 2024', '2024-03-05'],
  ['Sept. 1st, 2024', '2024-09-01'],
  ['5 March 2024', '2024-03-05'],
  ['Tuesday, March 5, 2024 at 12:05 AM', '2024-03-05', '2024-03-05T00:05:00'],
  ['March 5, 2024 3:05 p.m.', '2024-03-05', '2024-03-05T15:05:00'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  [1709605320, '2024-03-05', '2024-03-05T02:22:00Z'],
  ['1709605320000', '2024-03-05', '2024-03-05T02:22:00Z'],
  [1709605320123.5, '2024-03-05', '2024-03-05T02:22:00Z'],
  ['2024-02-29', '2024-02-29'],
  ['2026-06-17', '2026-06-17'],
]

const precisionOf = (day: string, publishedAt: string | undefined) =>
  publishedAt ? 'second' : { 4: 'year', 7: 'month', 10: 'day' }[day.length]

test.each(forms)('reads %s', (value, day, publishedAt) => {
  expect(readDate(value, now)).toEqual({
    day,
    precision: precisionOf(day, publishedAt),
    publishedAt: publishedAt ?? null,
  })
})

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '0000-00-00',
  '0001-01-01T00:00:00Z',
  '2024-03-05 25:00',
  '2024-03-05T10:61:00Z',
  '2024-03-05T10:22:00+19:00',
  '2026-06-18',
  '2026-09',
  '2027',
  '4102444800',
  'March 5',
  '03/05/2024',
  '2024-03-05 or so',
  'soon',
  '昨天',
  '',
  '0',
  '-1',
  '5G',
  'x'.repeat(100_000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
])('takes %s for no date', (value) => {
  expect(readDate(value, now)).toBeNull()
})

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (zone) => {
    test('all forms are the same days', () => {
      process.env.TZ = zone
      expect(forms.map(([value]) => readDate(value, now)?.day)).toEqual(forms.map(([, day]) => day))
    })
  },
)

test('never throws, and every day it gives is one', () => {
  const pieces = fc.constantFrom(
    '2024',
    '-',
    '/',
    '年',
    '月',
    '日',
    '3',
    '31',
    ' ',
    'T',
    ':',
    '10',
    'Mar',
    'pm',
    'Z',
    '+08',
  )
  const almost = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(almost, fc.string(), fc.double(), fc.date().map(String)), (value) => {
      const found = readDate(value, now)
      if (found?.day.length === 10)
        expect(new Date(`${found.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.day)
    }),
    { numRuns: 2_000 },
  )
})

test('the day is the one that was written, whatever the zone', () => {
  const zones = fc.constantFrom('Z', '+08:00', '-11:00', '+14:00', '')
  const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const written = date.toISOString().slice(0, 19) + zone
      expect(readDate(written, now)).toEqual({
        day: written.slice(0, 10),
        precision: 'second',
        publishedAt: written,
      })
    }),
  )
})
