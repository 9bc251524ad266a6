import { expect, test } from 'vitest'
import { chooseDate } from '../extract/date/choose-date.ts'
import { namedRecord } from './named-fields.ts'

const now = new Date('2026-06-15T12:00:00Z')

function dateOf(record: Record<string, unknown>) {
  const found = namedRecord({ title: 'a', body: 'b', ...record }, { file: 'a.json', line: 1 })
  if (found.kind !== 'fields') throw new Error('no fields')
  const { publishedAt } = found.fields
  const first = typeof publishedAt === 'string' ? [{ value: publishedAt, origin: 'field' as const }] : []
  return chooseDate([...first, ...(found.hints?.dates ?? [])], { now, language: null, host: null })
}

test('where one date is none, another one of the record is taken', () => {
  expect(dateOf({ publishedAt: '0000-00-00 00:00:00', date: '2025-03-04' })).toMatchObject({
    day: '2025-03-04',
    dateDoubts: [],
    dateCandidates: [{ value: '0000-00-00 00:00:00', refused: 'impossible' }],
  })
})

test('a second date is kept and casts no doubt on the first', () => {
  expect(dateOf({ publishedAt: '2025-03-04', created: '2024-01-01' })).toMatchObject({
    day: '2025-03-04',
    dateDoubts: [],
    dateCandidates: [{ day: '2024-01-01' }],
  })
})

test.each([
  [{ year: 2025, month: 3, day: 4 }, '2025-03-04'],
  [{ year: '2025', month: 'March', day: '4' }, '2025-03-04'],
  [{ 年: '2025', 月: '3', 日: '4' }, '2025-03-04'],
  [{ Year: '2025', Month: '03' }, '2025-03'],
  [{ pub_year: '2025' }, '2025'],
  [{ year: '12', month: '3', day: '4' }, null],
  [{ date: '2024-05-06', year: '2024' }, '2024-05-06'],
  [{ publishedAt: { $date: '2025-03-04T10:22:00Z' } }, '2025-03-04'],
  [{ publishedAt: { $date: { $numberLong: '1741083720000' } } }, '2025-03-04'],
])('%j', (record, day) => {
  expect(dateOf(record).day).toBe(day)
})
