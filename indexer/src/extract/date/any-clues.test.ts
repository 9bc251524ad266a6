import type { DateClue } from '@tidewatch/schema/raw-record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseDate } from './choose-date.ts'
import type { DateContext } from './context.ts'

const now = new Date('2026-06-15T12:00:00Z')
const zh: DateContext = { now, language: 'zh', host: null }

const clue = (origin: DateClue['origin'], value: string, weight?: DateClue['weight']): DateClue =>
  weight ? { origin, value, weight } : { origin, value }

const days = fc
  .date({ min: new Date('1950-01-02'), max: new Date('2026-06-14'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DIGITS = [...'〇一二三四五六七八九']
const two = (number: number) => String(number).padStart(2, '0')
const numeral = (number: number) =>
  (number >= 10 ? `${number >= 20 ? DIGITS[Math.floor(number / 10)] : ''}十` : '') +
  (number % 10 > 0 ? DIGITS[number % 10] : '')

type Day = { year: number; month: number; day: number }
const writers: Record<string, (day: Day) => string> = {
  iso: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  slashes: ({ year, month, day }) => `${year}/${month}/${day}`,
  compact: ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  chinese: ({ year, month, day }) => `${year}年${month}月${day}日`,
  numerals: ({ year, month, day }) =>
    `${[...String(year)].map((one) => DIGITS[Number(one)]).join('')}年${numeral(month)}月${numeral(day)}日`,
  republic: ({ year, month, day }) => `中華民國${year - 1911}年${month}月${day}日`,
  korean: ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  american: ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  british: ({ year, month, day }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
  mail: ({ year, month, day }) => `${two(day)} ${MONTHS[month - 1]?.slice(0, 3)} ${year} 23:59:58 -1000`,
  noon: ({ year, month, day }) => `${year}年${month}月${day}日 下午3:05`,
}

test.each(Object.entries(writers))('what is written as %s is read as the same day', (_, write) => {
  fc.assert(
    fc.property(days, (day) => {
      expect(chooseDate([clue('text', write(day))], zh).day).toBe(
        `${day.year}-${two(day.month)}-${two(day.day)}`,
      )
    }),
    { numRuns: 200 },
  )
})

test('never throws, whatever the clues; no day lies ahead, and a time is on its day', () => {
  const origins = fc.constantFrom<DateClue['origin']>(
    'field',
    'metadata',
    'json-ld',
    'feed',
    'address',
    'text',
    'script',
    'file',
  )
  const pieces = fc.constantFrom(
    ...[
      '2025',
      '03',
      '4',
      '-',
      '/',
      '年',
      '月',
      '日',
      ':',
      ' ',
      'T',
      '10',
      '22',
      'Z',
      '+08:00',
      'pm',
      '下午',
      '昨天',
      '前',
      '小时',
      'ago',
      'Mar',
      '民国',
      '十',
      '.',
      'CST',
      'ET',
    ],
  )
  const written = fc
    .date({ noInvalidDate: true, min: new Date('1890-01-01'), max: new Date('2035-01-01') })
    .map((date) => date.toISOString())
  const values = fc.oneof(
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.string(),
    written,
  )
  const clues = fc.array(
    fc.record({ value: values, origin: origins }).map((one): DateClue => one),
    { maxLength: 6 },
  )
  const contexts = fc.record({
    now: fc.constant(now),
    language: fc.constantFrom(null, 'zh', 'en', 'de'),
    host: fc.constantFrom(null, 'example.cn', 'example.com', 'example.co.uk', ''),
    seenAt: fc.constantFrom(undefined, '2025-03-05T01:30:00Z', '2026-06-15', 'never'),
  })
  fc.assert(
    fc.property(clues, contexts, (some, context) => {
      const { day, publishedAt, precision, dateOrigin } = chooseDate(some, context)
      expect(day === null).toBe(dateOrigin === 'none')
      expect((day ?? '') <= '2026-06-18').toBe(true)
      if (publishedAt) expect([publishedAt.slice(0, 10), precision]).toEqual([day, 'second'])
    }),
    { numRuns: 2_000 },
  )
})
