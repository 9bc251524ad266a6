import type { DateClue } from '@tidewatch/schema/raw-record'
import { describe, expect, test } from 'vitest'
import { chooseDate } from './choose-date.ts'
import type { DateContext } from './context.ts'

const now = new Date('2026-06-15T12:00:00Z')
const zh: DateContext = { now, language: 'zh', host: null }
const en: DateContext = { now, language: 'en', host: null }

const clue = (origin: DateClue['origin'], value: string, weight?: DateClue['weight']): DateClue =>
  weight ? { origin, value, weight } : { origin, value }

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

describe('a date that programs write for none', () => {
  test.each([['1970-01-01T00:00:00Z'], ['1970-01-01 08:00:00'], ['1900-01-01 00:00:00'], ['1970-01-01']])(
    '%s gives way to what the page shows',
    (value) => {
      const clues = [clue('metadata', value), clue('text', '2025-03-04')]
      expect(chooseDate(clues, zh)).toMatchObject({
        day: '2025-03-04',
        dateDoubts: [],
        dateCandidates: [{ value, refused: 'impossible' }],
      })
    },
  )

  test('a newspaper of that day stays of that day', () => {
    expect(chooseDate([clue('field', '1970-01-01')], zh).day).toBe('1970-01-01')
  })
})
