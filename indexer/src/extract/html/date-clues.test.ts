import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseDate } from '../date/choose-date.ts'
import { dateClues } from './date-clues.ts'
import { parsePage } from './parse-page.ts'

const now = new Date('2026-06-15T12:00:00Z')
const title = '沿海风电场投入运行'
const story = `<p>${'首批风机已经并网发电，预计每年可以为附近的居民提供清洁的电力。'.repeat(4)}</p>`.repeat(3)

type Parts = {
  head?: string
  above?: string
  byline?: string
  below?: string
  url?: string
  language?: string
}

const html = ({ head = '', above = '', byline = '', below = '' }: Parts) =>
  `<html><head><title>${title}</title>${head}</head><body><div class="top">${above}</div>
  <div class="main"><h1>${title}</h1>${byline}<div class="content">${story}</div>${below}</div></body></html>`

function clues(parts: Parts) {
  const page = parsePage(html(parts))
  if ('refused' in page) throw new Error(page.refused)
  return dateClues(page, parts.url, title)
}

const read = (parts: Parts) => chooseDate(clues(parts), { now, language: parts.language ?? 'zh', host: null })

describe('a date is found in', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-03-04T10:22:00+08:00">'],
    ['<meta name="publishdate" content="2025-03-04">'],
    ['<meta name="PubDate" content="2025-03-04 10:22">'],
    ['<meta name="DC.date.issued" content="2025-03-04">'],
    ['<meta name="parsely-pub-date" content="2025-03-04T02:22:00Z">'],
    ['<meta name="citation_publication_date" content="2025/03/04">'],
    ['<meta itemprop="datePublished" content="2025-03-04">'],
    ['<meta name="date" content="2025-03-04">'],
  ])('metadata: %s', (head) => {
    expect(read({ head })).toMatchObject({ day: '2025-03-04', dateOrigin: 'metadata' })
  })

  test('JSON-LD, be it broken or inside a graph', () => {
    const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
    const article =
      '{"@type":"NewsArticle","headline":"x","datePublished":"2025-03-04T10:22:00+08:00","dateModified":"2025-05-01"}'
    expect(read({ head: ld(article) })).toMatchObject({
      day: '2025-03-04',
      dateOrigin: 'json-ld',
      dateDoubts: [],
    })
    expect(read({ head: ld(`{"@graph":[{"@type":"WebSite"},${article}]}`) }).day).toBe('2025-03-04')
    expect(read({ head: ld(`{"datePublished": "2025-03-04", "oops: `) }).day).toBe('2025-03-04')
    expect(
      read({ head: ld('{"@type":"NewsArticle","headline":"x","dateModified":"2025-05-01"}') }),
    ).toMatchObject({
      day: null,
      dateCandidates: [{ day: '2025-05-01' }],
    })
  })

  test.each([
    ['<p>发布时间：2025-03-04 10:22　来源：海港日报</p>', '2025-03-04T10:22:00+08:00'],
    ['<div class="info">2025年03月04日10:22 来源：海港日报 作者：林一</div>', '2025-03-04T10:22:00+08:00'],
    ['<span>时间：2025-3-4 下午3:05</span>', '2025-03-04T15:05:00+08:00'],
    [
      '<div class="info"><span>海港日报</span><em>2025/03/04 10:22:31</em></div>',
      '2025-03-04T10:22:31+08:00',
    ],
    ['<time datetime="2025-03-04T10:22:31+08:00">三月四日</time>', '2025-03-04T10:22:31+08:00'],
    ['<time pubdate datetime="2025-03-04 10:22">昨天</time>', '2025-03-04T10:22:00+08:00'],
    ['<div data-publish-time="1741054951000"></div>', '2025-03-04T02:22:31Z'],
  ])('what stands below the title: %s', (byline, publishedAt) => {
    expect(read({ byline })).toMatchObject({ publishedAt, dateDoubts: [] })
  })

  test.each([
    ['<p class="byline">By Ann Lee | March 4, 2025 3:05 PM</p>', '2025-03-04'],
    ['<p>Published on Tuesday, March 4th, 2025 at 11:08 a.m.</p>', '2025-03-04'],
    ['<p>Posted 4 March 2025</p>', '2025-03-04'],
  ])('English bylines: %s', (byline, day) => {
    expect(read({ byline, language: 'en' })).toMatchObject({ day, dateOrigin: 'text' })
  })

  test.each([
    ["<script>var fdate='2025/03/04 10:22:31';</script>"],
    ['<script>var info = { "title": "沿海风电场投入运行", "publishTime": "2025-03-04 10:22:31" }</script>'],
    [
      `<script>window.data = "{\\"title\\":\\"${title}\\",\\"pub_date\\":\\"2025-03-04 10:22:31\\"}"</script>`,
    ],
    [
      `<script>state={list:[{title:"别的",pubTime:"2025-01-01 00:01"},{title:"${title}",pubTime:"2025-03-04 10:22:31"}]}</script>`,
    ],
  ])('scripts: %s', (head) => {
    expect(read({ head })).toMatchObject({ publishedAt: '2025-03-04T10:22:31+08:00', dateOrigin: 'script' })
  })

  test.each([
    ['https://example.com/2025/03/04/wind.html', '2025-03-04'],
    ['https://example.com/20250304/wind.html', '2025-03-04'],
    ['https://example.com/news/202503/t20250304_1234567.htm', '2025-03-04'],
    ['https://example.com/2025-03/04/content_1234567.htm', '2025-03-04'],
    ['https://example.com/n1/2025/0304/c1013-31153719.html', '2025-03-04'],
    ['https://example.com/wind-2025-03-04', '2025-03-04'],
    ['https://example.com/article/2025/mar/4/wind', '2025-03-04'],
    ['https://example.com/2025/03/wind.html', '2025-03'],
  ])('the address: %s', (url, day) => {
    expect(read({ url })).toMatchObject({ day, dateOrigin: 'address' })
    const head = `<link rel="canonical" href="${url}">`
    expect(read({ head })).toMatchObject({ day, dateOrigin: 'address' })
  })
})

describe('no date of the article is', () => {
  test.each([
    ['a number in an address', { url: 'https://example.com/article/20251304.html' }],
    ['a long id', { url: 'https://example.com/a/2025030412345' }],
    ['an id in the query', { url: 'https://example.com/a?id=20250304' }],
    ['the clock of the site', { above: '<div class="date">今天是2026年6月15日 星期一</div>' }],
    [
      'a date within a sentence',
      { byline: '<p>据了解，这座风电场从2025年3月4日开始建设，当地居民十分期待。</p>' },
    ],
    ['the day of a dispatch in the body', { byline: '<p>海港社北京3月4日电 记者林一。</p>' }],
    [
      'the date of a comment',
      { below: '<div class="comment-list"><p>林一 发表于 2025-03-04 10:22</p></div>' },
    ],
    ['the date of another article', { below: '<ul class="related"><li>潮汐电站开工 2025-03-04</li></ul>' }],
    ['a date in the footer', { below: '<footer>发布时间：2025-03-04</footer>' }],
    ['the end of something', { byline: '<p>报名截止日期：2025-03-04</p>' }],
    [
      'the time of a visit',
      { head: "<script>var now='2025-03-04 10:22', serverTime='2025-03-04 10:22'</script>" },
    ],
    [
      'the time of an update in metadata',
      { head: '<meta property="article:modified_time" content="2025-03-04">' },
    ],
    ['the end of an offer', { head: '<meta property="article:expiration_time" content="2025-03-04">' }],
    ['a template that nobody filled', { head: '<meta itemprop="datePublished" content="{{post_date}}">' }],
  ] as [string, Parts][])('%s', (_, parts) => {
    expect(read(parts)).toMatchObject({ day: null, dateOrigin: 'none' })
  })
})

test('a part that holds the title is not beside the article, whatever it is called', () => {
  const byline = '<div class="info">2025-03-04 10:22</div><time pubdate datetime="2025-03-04"></time>'
  const page = parsePage(html({ byline }).replace('class="main"', 'class="hot-news has-sidebar"'))
  if ('refused' in page) throw new Error(page.refused)
  expect(dateClues(page, null, title)).toEqual([
    { value: '2025-03-04', origin: 'metadata' },
    { value: '2025-03-04 10:22', origin: 'text' },
  ])
})

test('an id that looks like a date does not outweigh what the page says', () => {
  const byline = '<div class="info">2021-05-06 来源：海港日报</div>'
  expect(read({ byline, url: 'https://example.com/article/20191024.html' })).toMatchObject({
    day: '2021-05-06',
    dateDoubts: [],
  })
})

test('the day of a change that a page shows does not outweigh its metadata', () => {
  const head = '<meta property="article:published_time" content="2025-03-04T10:22:00+08:00">'
  const byline = '<p>更新时间：2025-06-01 08:00</p>'
  expect(read({ head, byline })).toMatchObject({ day: '2025-03-04', dateDoubts: [] })
  expect(read({ byline })).toMatchObject({ day: '2025-06-01', dateOrigin: 'text' })
})

test('a document is dated by the line below it where it has no other date', () => {
  expect(read({ below: '<p>海港市人民政府</p><p>二〇二五年三月四日</p>' })).toMatchObject({
    day: '2025-03-04',
    dateOrigin: 'text',
  })
})

test('hostile pages are read in no time', () => {
  const parts = {
    byline: `<p>${'2025年'.repeat(50_000)}</p>`,
    head: `<script>${'publishTime:"'.repeat(50_000)}</script>`,
  }
  expect(read(parts).day).toBeNull()
})

test('never throws, whatever the page', () => {
  const pieces = fc.constantFrom(
    ...[
      '<h1>',
      '</h1>',
      '<p>',
      '</p>',
      '<time datetime="',
      '">',
      '<meta name="pubdate" content="',
      '<script>',
      '</script>',
    ],
    ...[
      '<script type="application/ld+json">',
      '{"@type":"Article","datePublished":',
      '[',
      '}',
      'var pubTime = "',
      '"',
      '<!--<date>',
    ],
    ...[
      '2025-03-04',
      '昨天',
      '发布时间：',
      '<span itemprop="datePublished">',
      '<link rel="canonical" href="',
      '/2025/13/99/',
      '-->',
    ],
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }), fc.string(), (parts, url) => {
      const page = parsePage(parts.join(''))
      if ('refused' in page) return
      const { day } = chooseDate(dateClues(page, url, title), { now, language: null, host: null })
      expect((day ?? '') <= '2026-06-18').toBe(true)
    }),
    { numRuns: 500 },
  )
})
