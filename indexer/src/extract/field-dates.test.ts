import { expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')

const dateOf = (fields: Record<string, unknown>) => gateOf(fields).article

function gateOf(fields: Record<string, unknown>) {
  const record = { kind: 'fields' as const, origin: { file: 'a.csv', line: 1 }, fields }
  const gate = toArticle(record, { now })
  if ('refused' in gate) throw new Error(gate.refused)
  return gate
}

const tide = { title: '潮汐电站并网发电', body: '海港市的潮汐电站昨日并网发电，居民用上了清洁的电力。' }

test('a record without a date is dated by its address', () => {
  expect(dateOf({ ...tide, url: 'https://news.example/2025/03/04/tide.html' })).toMatchObject({
    day: '2025-03-04',
    precision: 'day',
    dateOrigin: 'address',
  })
})

test('an address of another day is kept and casts no doubt on the date of the record', () => {
  const url = 'https://news.example/2025/04/20/tide.html'
  expect(dateOf({ ...tide, url, publishedAt: '2025-03-04T10:22:00+08:00' })).toMatchObject({
    publishedAt: '2025-03-04T10:22:00+08:00',
    dateOrigin: 'field',
    dateCandidates: [{ day: '2025-04-20', origin: 'address' }],
    dateDoubts: [],
  })
})

test('a time without a zone is on the clocks of the language that the text is in', () => {
  expect(dateOf({ ...tide, publishedAt: '2025-03-04 10:22' })).toMatchObject({
    publishedAt: '2025-03-04T10:22:00+08:00',
    zone: { offset: '+08:00', origin: 'language' },
  })
})

test.each([
  ['2031-01-01', 'lies in the future'],
  ['2025-02-30', 'no calendar has it'],
  ['1970-01-01T00:00:00Z', 'programs write for none'],
  ['soon', 'is no date we can read'],
  [{ $date: true }, 'is no date we can read'],
])('what is wrong with a date is said as it is: %s', (publishedAt, reason) => {
  const { notes, article } = gateOf({ ...tide, publishedAt })
  expect(article.day).toBeNull()
  expect(notes).toEqual([expect.stringContaining(reason)])
  expect(notes[0]).toMatch(/: it stays undated$/)
})

test('where the address dates what the record could not, that is said', () => {
  const fields = { ...tide, publishedAt: '2025-02-30', url: 'https://news.example/2025/03/01/tide.html' }
  expect(gateOf(fields)).toMatchObject({ notes: [expect.stringMatching(/dated 2025-03-01 by its address$/)] })
})
