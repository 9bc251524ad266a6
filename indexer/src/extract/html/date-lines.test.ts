import { describe, expect, test } from 'vitest'
import { chooseDate } from '../date/choose-date.ts'
import { dateClues } from './date-clues.ts'
import { parsePage } from './parse-page.ts'

const now = new Date('2026-06-15T12:00:00Z')
const title = '沿海风电场投入运行'
const story = `<p>${'首批风机已经并网发电，预计每年可以为附近的居民提供清洁的电力。'.repeat(4)}</p>`.repeat(3)

type Parts = { byline: string; url?: string }

function clues({ byline, url }: Parts) {
  const page = parsePage(
    `<html><head><title>${title}</title></head><body><h1>${title}</h1>${byline}<div>${story}</div></body></html>`,
  )
  if ('refused' in page) throw new Error(page.refused)
  return dateClues(page, url, title)
}

const read = (parts: Parts) => chooseDate(clues(parts), { now, language: 'zh', host: null })

describe('a year that stands beside a day', () => {
  test.each([
    ['2023年2月29日', 'impossible'],
    ['发布时间：2025年2月29日 10:22', 'impossible'],
  ])('is not dropped for another one: %s', (line, refused) => {
    expect(read({ byline: `<p>${line}</p>` })).toMatchObject({ day: null, dateCandidates: [{ refused }] })
  })

  test('is not dropped for another one where the day is a span', () => {
    expect(read({ byline: '<p>March 4-6, 2025</p>', url: 'https://a.example/2020/03/05/x' }).day).toBe(
      '2020-03-05',
    )
  })
})

describe('a date is read from', () => {
  test.each([
    ['<div>By JANE DOE<br>March 4, 1999</div>', '1999-03-04'],
    ['<div class="info">2025年3月</div>', '2025-03'],
    ['<div class="info">March 2025</div>', '2025-03'],
    ['<p>04-Mar-2025 15:05 GMT</p>', '2025-03-04'],
    ['<p>令和7年3月4日</p>', '2025-03-04'],
    ['<script>var ct = "1741054951";</script>', '2025-03-04'],
  ])('%s', (byline, day) => {
    expect(read({ byline }).day).toBe(day)
  })

  test('the dateline of a dispatch, whose year is that of the day it was seen', () => {
    const found = clues({ byline: '<p>海港社江城3月4日电（记者林一）潮汐电站的首台机组于昨日并网。</p>' })
    const context = { now, language: 'zh', host: null, seenAt: '2025-04-01T00:00:00Z' }
    expect(chooseDate(found, context)).toMatchObject({ day: '2025-03-04', dateDoubts: ['no-year'] })
  })

  test('the label of the publication before that of the signing', () => {
    const byline = '<p>成文日期：2025-03-01 发布日期：2025-03-04</p>'
    expect(read({ byline })).toMatchObject({ day: '2025-03-04', dateDoubts: [] })
  })
})

test('a page whose title is not on it is dated by the line beside its byline', () => {
  const page = parsePage(
    `<html><head><title>Old page</title></head><body><table><tr><td><b>Wind farm opens</b><br>By JANE ROE<br>March 4, 1999${story}</td></tr></table></body></html>`,
  )
  if ('refused' in page) throw new Error(page.refused)
  expect(dateClues(page, null, 'Old page')).toEqual([{ value: 'March 4, 1999', origin: 'text' }])
})

test('the day a site was founded dates no article', () => {
  expect(read({ byline: '<div class="info">建站日期 2001-02-03</div>' }).day).toBeNull()
})
