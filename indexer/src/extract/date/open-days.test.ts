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
