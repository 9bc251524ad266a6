import type { DateClue } from '@tidewatch/schema/raw-record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseDate } from './choose-date.ts'
import type { DateContext } from './context.ts'

const now = new Date('2026-06-15T12:00:00Z')
const zh: DateContext = { now, language: 'zh', host: null }
const en: DateContext = { now, language: 'en', host: null }
const nowhere: DateContext = { now, language: null, host: null }

const clue = (origin: DateClue['origin'], value: string, weight?: DateClue['weight']): DateClue =>
  weight ? { origin, value, weight } : { origin, value }

describe('a date that leaves something open', () => {
  const seenAt = '2025-03-05T01:30:00Z'

  test.each([
    ['今天', '2025-03-05'],
    ['刚刚', '2025-03-05'],
    ['3小时前', '2025-03-05'],
    ['10小时前', '2025-03-04'],
    ['昨天', '2025-03-04'],
    ['前天', '2025-03-03'],
    ['3天前', '2025-03-02'],
    ['两天前', '2025-03-03'],
    ['上周五', '2025-02-28'],
    ['周五', '2025-02-28'],
    ['周二', '2025-03-04'],
    ['去年12月31日', '2024-12-31'],
    ['2个月前', '2025-01'],
    ['yesterday', '2025-03-04'],
    ['2 hours ago', '2025-03-05'],
    ['about 20 hours ago', '2025-03-04'],
    ['a day ago', '2025-03-04'],
    ['last Friday', '2025-02-28'],
    ['어제', '2025-03-04'],
  ])('%s counts back from the day the page was seen, on the clocks of the page', (value, day) => {
    const dated = chooseDate([clue('text', value)], { ...zh, seenAt })
    expect(dated).toMatchObject({ day, dateOrigin: 'text', dateDoubts: ['relative'], publishedAt: null })
  })

  test('with a time it has one', () => {
    expect(chooseDate([clue('text', '昨天 19:30')], { ...zh, seenAt })).toMatchObject({
      day: '2025-03-04',
      publishedAt: '2025-03-04T19:30:00+08:00',
      zone: { offset: '+08:00', origin: 'language' },
      dateDoubts: ['relative'],
    })
  })

  test('nobody knows yesterday of a page that nobody knows when it was seen', () => {
    expect(chooseDate([clue('text', '昨天')], zh)).toMatchObject({
      day: null,
      dateOrigin: 'none',
      dateCandidates: [{ value: '昨天', day: null, refused: 'unreadable' }],
    })
  })

  test.each([
    ['3月4日', '2025-03-04'],
    ['三月四日', '2025-03-04'],
    ['12月31日 10:22', '2024-12-31'],
    ['March 4', '2025-03-04'],
    ['9:41 a.m. ET March 4', '2025-03-04'],
    ['03-04 10:22', '2025-03-04'],
    ['2月29日', '2024-02-29'],
  ])('the year of %s is the latest in which it had come', (value, day) => {
    expect(chooseDate([clue('text', value)], { ...zh, seenAt })).toMatchObject({
      day,
      dateDoubts: ['no-year'],
    })
  })

  test('another date names the year', () => {
    const byAddress = [clue('text', '3月4日 10:22'), clue('address', '2019-03')]
    expect(chooseDate(byAddress, { ...zh, seenAt })).toMatchObject({
      day: '2019-03-04',
      dateDoubts: ['no-year'],
    })
    const byDay = [clue('text', '3月4日 10:22'), clue('address', '2019-03-04')]
    expect(chooseDate(byDay, { ...zh, seenAt })).toMatchObject({
      publishedAt: '2019-03-04T10:22:00+08:00',
      dateDoubts: [],
    })
    expect(chooseDate([clue('text', '3月4日')], zh).day).toBeNull()
  })

  test.each<[string, Partial<DateContext>, string]>([
    ['04/03/2025', { language: 'en' }, '2025-04-03'],
    ['04/03/2025', { language: 'en', host: 'news.example.co.uk' }, '2025-03-04'],
    ['04/03/2025', { language: 'fr' }, '2025-03-04'],
    ['04/03/2025', { language: 'en', host: 'example.gov' }, '2025-04-03'],
    ['25/03/04', { language: 'zh' }, '2025-03-04'],
    ['25-03-04', { language: 'en' }, '2004-03-25'],
  ])('%s is read as its place (%o) writes', (value, place, day) => {
    const dated = chooseDate([clue('text', value)], { ...nowhere, ...place })
    expect(dated).toMatchObject({ day, dateDoubts: ['ambiguous'] })
  })

  test('another date, or the day of today, tells month and day apart', () => {
    const agreed = chooseDate([clue('text', '04/03/2025'), clue('address', '2025-03-04')], en)
    expect(agreed).toMatchObject({ day: '2025-03-04', dateDoubts: [], dateCandidates: [] })
    expect(chooseDate([clue('text', '04/12/2026')], { ...en, host: 'example.co.uk' })).toMatchObject({
      day: '2026-04-12',
      dateDoubts: [],
    })
    expect(chooseDate([clue('text', '05/05/2025')], en).dateDoubts).toEqual([])
  })
})

describe('the zone', () => {
  const time = '2025-03-04 10:22'
  test.each<[Partial<DateContext>, string, unknown]>([
    [{ language: 'zh' }, '2025-03-04T10:22:00+08:00', { offset: '+08:00', origin: 'language' }],
    [{ host: 'news.example.cn' }, '2025-03-04T10:22:00+08:00', { offset: '+08:00', origin: 'host' }],
    [
      { host: 'example.co.jp', language: 'zh' },
      '2025-03-04T10:22:00+09:00',
      { offset: '+09:00', origin: 'host' },
    ],
    [{ host: 'example.de' }, '2025-03-04T10:22:00+01:00', { offset: '+01:00', origin: 'host' }],
    [{ host: 'example.us', language: 'zh' }, '2025-03-04T10:22:00', null],
    [{ host: 'example.com', language: 'en' }, '2025-03-04T10:22:00', null],
  ])('is assumed where none is stated: %o', (place, publishedAt, zone) => {
    expect(chooseDate([clue('metadata', time)], { ...nowhere, ...place })).toMatchObject({
      publishedAt,
      zone,
    })
  })

  test('follows the clocks of the season', () => {
    const dated = chooseDate([clue('text', '2025-07-04 10:22')], { ...nowhere, host: 'example.co.uk' })
    expect(dated.publishedAt).toBe('2025-07-04T10:22:00+01:00')
  })

  test('is the stated one, be it far from that of the language', () => {
    expect(chooseDate([clue('field', '2025-03-04T23:30:00-05:00')], zh)).toMatchObject({
      day: '2025-03-04',
      publishedAt: '2025-03-04T23:30:00-05:00',
      zone: { offset: '-05:00', origin: 'stated' },
    })
  })

  test.each([
    ['zh', '2025-03-04T10:22:00+08:00'],
    ['en', '2025-03-04T10:22:00-06:00'],
  ])('CST is that of China in Chinese, that of Chicago elsewhere: %s', (language, publishedAt) => {
    const dated = chooseDate([clue('feed', 'Tue, 04 Mar 2025 10:22:00 CST')], { ...nowhere, language })
    expect(dated).toMatchObject({ publishedAt, zone: { origin: 'stated' } })
  })

  test('a time on the page tells where the moment in UTC belongs', () => {
    const utc = clue('metadata', '2025-03-04T18:30:00Z')
    const local = {
      day: '2025-03-05',
      publishedAt: '2025-03-05T02:30:00+08:00',
      dateCandidates: [],
      dateDoubts: [],
    }
    expect(chooseDate([utc, clue('text', '2025-03-05 02:30')], zh)).toMatchObject(local)
    expect(chooseDate([utc, clue('text', '2025年3月5日')], zh)).toMatchObject({
      ...local,
      zone: { offset: '+08:00', origin: 'language' },
    })
    const west = [clue('metadata', '2025-03-05T02:03:25Z'), clue('text', 'March 4, 2025 6:03 PM')]
    expect(chooseDate(west, en).publishedAt).toBe('2025-03-04T18:03:25-08:00')
  })

  test('UTC stays where nothing speaks against it', () => {
    const utc = clue('metadata', '2025-03-04T18:30:00Z')
    const kept = {
      day: '2025-03-04',
      publishedAt: '2025-03-04T18:30:00Z',
      zone: { offset: 'Z', origin: 'stated' },
    }
    expect(chooseDate([utc], zh)).toMatchObject(kept)
    expect(chooseDate([utc, clue('text', '2025-03-04 18:30')], zh)).toMatchObject(kept)
    expect(chooseDate([utc, clue('text', '2025-03-04')], zh)).toMatchObject(kept)
    expect(chooseDate([clue('field', '1741113000'), clue('text', '2025-03-05')], zh)).toMatchObject(kept)
  })
})

describe('of several dates', () => {
  test('the one that most places name is taken, and the others are kept', () => {
    const clues = [
      clue('metadata', '2026-06-01'),
      clue('text', '2025-03-04 10:22'),
      clue('address', '2025-03-04'),
      clue('script', '2025/03/04 10:22:31'),
    ]
    expect(chooseDate(clues, zh)).toEqual({
      day: '2025-03-04',
      precision: 'second',
      publishedAt: '2025-03-04T10:22:31+08:00',
      dateOrigin: 'script',
      zone: { offset: '+08:00', origin: 'language' },
      dateCandidates: [
        {
          value: '2026-06-01',
          origin: 'metadata',
          day: '2026-06-01',
          precision: 'day',
          publishedAt: null,
          refused: null,
        },
      ],
      dateDoubts: ['disagree'],
    })
  })

  test('a day apart is no disagreement, as zones part the days', () => {
    const clues = [clue('metadata', '2025-03-05T01:00:00Z'), clue('address', '2025-03-04')]
    expect(chooseDate(clues, en)).toMatchObject({ day: '2025-03-05', dateDoubts: [] })
  })

  test('the more precise of those that agree is taken', () => {
    const clues = [clue('field', '2024'), clue('address', '2024-03'), clue('text', '2024年3月5日')]
    expect(chooseDate(clues, zh)).toMatchObject({ day: '2024-03-05', dateOrigin: 'text', dateCandidates: [] })
    expect(chooseDate([clue('field', '2024'), clue('text', '2021-03-05')], zh)).toMatchObject({
      day: '2024',
      dateDoubts: ['disagree'],
    })
  })

  test('midnight gives way to a time', () => {
    const clues = [clue('metadata', '2025-03-04 00:00:00'), clue('text', '2025-03-04 10:22')]
    expect(chooseDate(clues, zh).publishedAt).toBe('2025-03-04T10:22:00+08:00')
  })

  test('the day of a change dates nothing that has another date', () => {
    const published = clue('json-ld', '2025-03-04T09:00:00+08:00')
    const changed = clue('json-ld', '2025-04-20T09:00:00+08:00', 'updated')
    expect(chooseDate([changed, published, clue('text', '2025-04-20')], zh)).toMatchObject({
      day: '2025-03-04',
      dateDoubts: [],
    })
    expect(chooseDate([changed], zh)).toMatchObject({ day: null, dateCandidates: [{ day: '2025-04-20' }] })
    for (const origin of ['text', 'feed', 'field'] as const)
      expect(chooseDate([clue(origin, '2025-04-20', 'updated')], zh)).toMatchObject({ day: '2025-04-20' })
    const inFeed = [clue('feed', '2025-03-04'), clue('feed', '2025-04-20T10:00:00Z', 'updated')]
    expect(chooseDate(inFeed, zh)).toMatchObject({ day: '2025-03-04', precision: 'day', dateDoubts: [] })
  })

  test('the time of a file dates only what nothing else dates, and only to the day', () => {
    const file = clue('file', '2025-03-04T09:00:00Z')
    expect(chooseDate([file], zh)).toMatchObject({
      day: '2025-03-04',
      precision: 'day',
      publishedAt: null,
      dateOrigin: 'file',
      dateDoubts: ['file'],
    })
    expect(chooseDate([file, clue('address', '2019')], zh)).toMatchObject({ day: '2019', precision: 'year' })
    expect(chooseDate([], { ...zh, seenAt: '2025-03-04T09:00:00Z' }).day).toBeNull()
  })

  test('what is no date is kept with the reason', () => {
    const clues = [
      clue('metadata', '2025-02-30'),
      clue('metadata', '2031-01-01'),
      clue('metadata', 'soon'),
      clue('metadata', '1599-01-01'),
      clue('text', '2025-13-01'),
      clue('text', '2025-03-04 25:00'),
    ]
    const { day, dateCandidates } = chooseDate(clues, zh)
    expect(day).toBeNull()
    const kept = dateCandidates.map(({ value, refused, day: named }) => [value, refused, named])
    expect(kept.sort()).toEqual([
      ['1599-01-01', 'impossible', null],
      ['2025-02-30', 'impossible', null],
      ['2025-03-04 25:00', 'impossible', null],
      ['2025-13-01', 'impossible', null],
      ['2031-01-01', 'future', '2031-01-01'],
      ['soon', 'unreadable', null],
    ])
  })

  test('at most twenty are kept, each cut', () => {
    const clues = Array.from({ length: 60 }, (_, at) => clue('text', `${'x'.repeat(200)}${at}`))
    const many = [...clues, ...Array.from({ length: 60 }, (_, at) => clue('text', `${1900 + at}-01-01`))]
    const { dateCandidates } = chooseDate(many, zh)
    expect(dateCandidates).toHaveLength(20)
    expect(dateCandidates.every(({ value }) => value.length <= 100)).toBe(true)
  })
})

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
