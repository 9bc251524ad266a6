import type { DateClue } from '@tidewatch/schema/raw-record'
import { describe, expect, test } from 'vitest'
import { chooseDate } from './choose-date.ts'
import type { DateContext } from './context.ts'

const now = new Date('2026-06-15T12:00:00Z')
const zh: DateContext = { now, language: 'zh', host: null }
const en: DateContext = { now, language: 'en', host: null }
const nowhere: DateContext = { now, language: null, host: null }

const clue = (origin: DateClue['origin'], value: string, weight?: DateClue['weight']): DateClue =>
  weight ? { origin, value, weight } : { origin, value }

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
