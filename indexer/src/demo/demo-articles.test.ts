import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { article } from '@tidewatch/schema/article'
import { createTagger } from '@tidewatch/text/tagger'
import { describe, expect, test } from 'vitest'
import { readThemes } from '../themes-file.ts'
import { demoArticles } from './demo-articles.ts'

const themes = readThemes(fileURLToPath(new URL('../../../themes.yaml', import.meta.url)))
const articles = [...demoArticles()]
const tag = createTagger(themes)
const tagged = articles.map((one) => ({ ...one, mentions: tag(one).mentions }))

const share = (some: unknown[]) => some.length / articles.length
const digest = (all: unknown) => createHash('sha256').update(JSON.stringify(all)).digest('hex')

/** Articles of a theme by year or by month. */
function counts(theme: string, length: 4 | 7): Map<string, number> {
  const found = new Map<string, number>()
  for (const { day, mentions } of tagged) {
    if (!mentions[theme] || !day || day.length < length) continue
    const period = day.slice(0, length)
    found.set(period, (found.get(period) ?? 0) + 1)
  }
  return found
}
const years = (theme: string) =>
  Array.from({ length: 10 }, (_, at) => counts(theme, 4).get(String(2016 + at)) ?? 0)
const highest = (found: Map<string, number>) => [...found].sort((a, b) => b[1] - a[1])[0]?.[0]

describe('the demo articles', () => {
  test('are the same at every run, and others with another seed', () => {
    expect(digest([...demoArticles()])).toBe(digest(articles))
    expect(digest([...demoArticles(7)])).not.toBe(digest(articles))
  })

  test('are about 3,000, all marked as invented, with ids in order', () => {
    expect(articles).toHaveLength(3_000)
    expect(articles.every(({ demo }) => demo)).toBe(true)
    expect(articles.slice(0, 2).map(({ id }) => id)).toEqual(['demo-00001', 'demo-00002'])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  })

  test('are articles as we keep them', () => {
    for (const one of articles) expect(article.parse(one)).toEqual(one)
  })

  test('come from outlets that say they are no real ones, within their years', () => {
    const sources = new Set(articles.map(({ source }) => source))
    expect(sources.size).toBe(8)
    for (const source of sources) expect(source).toMatch(/（示例）$| \(demo\)$/)
    const last = tagged.findLast(({ source, day }) => source.startsWith('望潮晚报') && day)
    expect(last?.day?.slice(0, 4)).toBe('2022')
  })

  test('are three fifths Chinese, two fifths English, and a few in both languages', () => {
    expect(share(articles.filter(({ language }) => language === 'zh'))).toBeCloseTo(0.6, 1)
    expect(share(articles.filter(({ language }) => language === 'en'))).toBeCloseTo(0.4, 1)
    const bilingual = articles.filter(({ translations }) => translations.length > 0)
    expect(bilingual.length).toBeGreaterThan(50)
    for (const { language, translations } of bilingual) expect(translations[0]?.language).not.toBe(language)
  })

  test('are dated from 2016 to 2025 in the zone of their outlet, some coarsely and some not at all', () => {
    for (const { day, language, precision, publishedAt } of articles) {
      if (day) expect(day >= '2016' && day < '2026').toBe(true)
      expect((day ?? '').length).toBe({ second: 10, day: 10, month: 7, year: 4, none: 0 }[precision])
      expect(publishedAt !== null).toBe(precision === 'second')
      if (publishedAt) {
        expect(publishedAt.slice(0, 10)).toBe(day)
        expect(Number.isNaN(Date.parse(publishedAt))).toBe(false)
        expect(publishedAt.endsWith('+08:00')).toBe(language === 'zh')
      }
    }
    for (const precision of ['month', 'year', 'none']) {
      expect(articles.filter((one) => one.precision === precision).length, precision).toBeGreaterThan(20)
    }
  })

  test('have three to eight paragraphs and no slot left open', () => {
    for (const { id, title, body, translations } of articles) {
      for (const version of [{ title, body }, ...translations]) {
        const paragraphs = version.body.split('\n\n')
        expect(paragraphs.length, id).toBeGreaterThanOrEqual(3)
        expect(paragraphs.length, id).toBeLessThanOrEqual(8)
        expect(`${version.title}${version.body}`, id).not.toMatch(/[[\]{}|]|undefined|NaN/)
      }
    }
  })

  test('do not repeat one another', () => {
    const bodies = new Set(articles.map(({ body }) => body))
    expect(bodies.size).toBe(articles.length)
    const titles = new Set(articles.map(({ title }) => title))
    expect(titles.size).toBeGreaterThan(articles.length * 0.7)
  })
})

describe('the themes of the demo articles', () => {
  test.each(themes.map(({ id }) => id))('%s occurs in both languages', (id) => {
    for (const language of ['zh', 'en']) {
      const found = tagged.filter((one) => one.language === language && one.mentions[id])
      expect(found.length, language).toBeGreaterThan(15)
    }
  })

  test('5G has its highest year in 2020', () => {
    expect(highest(counts('5g', 4))).toBe('2020')
    expect(years('5g')[0]).toBeLessThan(years('5g')[4]! / 4)
    expect(years('5g')[9]).toBeLessThan(years('5g')[4]! / 2)
  })

  test('big data fades', () => {
    const [first = 0, second = 0] = years('big-data')
    const [eighth = 0, ninth = 0] = years('big-data').slice(-2)
    expect(first + second).toBeGreaterThan(2 * (eighth + ninth))
  })

  test('artificial intelligence has its highest year in 2025', () => {
    expect(highest(counts('artificial-intelligence', 4))).toBe('2025')
  })

  test('new quality productive forces are born in September 2023 and peak in March 2024', () => {
    const found = counts('new-quality-productive-forces', 7)
    expect([...found.keys()].sort()[0]! >= '2023-09').toBe(true)
    expect(highest(found)).toBe('2024-03')
  })

  test('quantum is steady', () => {
    const found = years('quantum')
    expect(Math.min(...found)).toBeGreaterThan(0)
    expect(Math.max(...found)).toBeLessThan(4 * Math.min(...found))
  })

  test('employment is written about most in July', () => {
    const byMonth = new Map<string, number>()
    for (const [period, count] of counts('employment', 7)) {
      const month = period.slice(5)
      byMonth.set(month, (byMonth.get(month) ?? 0) + count)
    }
    expect(highest(byMonth)).toBe('07')
  })
})
