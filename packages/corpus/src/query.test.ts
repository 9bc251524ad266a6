import type { Article } from '@tidewatch/schema/article'
import { articlesQuery, filters, timelineQuery } from '@tidewatch/schema/filters'
import type { QueryNode } from '@tidewatch/schema/query'
import { createLineCount } from '@tidewatch/text/concordance-count'
import { createCheck } from '@tidewatch/text/query/check'
import { positiveThemes } from '@tidewatch/text/query/leaves'
import { readPlain } from '@tidewatch/text/query/plain-article'
import { createTagger } from '@tidewatch/text/tagger'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { randomArticles, randomQuery } from './testing/random-articles.ts'
import { given, openTestCorpus, TEST_THEMES, type TestCorpus } from './testing/test-corpus.ts'

const ALMOST = '人工智能，工智。5G和AI；robot，工人在厂'
const articles = [
  ...randomArticles(240, 5),
  given({ id: 'all', title: '工业', body: `${ALMOST}，2.5个`, source: '没有人', day: '2024-05-01' }),
  given({ id: 'almost', title: '工业', body: ALMOST, day: '2024-05-02' }),
]
let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add(articles)
})
afterAll(() => at.close())

const tag = createTagger(TEST_THEMES)
const known = articles.map((article: Article) => {
  const { mentions, plain } = tag(article)
  return { id: article.id, article, mentions, text: readPlain(plain) }
})

/** What the definition says, by a look at every article. */
function plainly(node: QueryNode | null) {
  if (!node) return known
  const check = createCheck(node)
  return known.filter(({ text, article, mentions }) =>
    check(text, { ...article, themes: Object.keys(mentions) }),
  )
}

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

async function listed(query: Record<string, unknown>): Promise<string[]> {
  const { pages } = await at.corpus.all(filters.parse(query), articlesQuery.parse(query).sort)
  return [...pages].flat().map(({ article }) => article.id)
}

async function paged(query: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    const found = await at.corpus.search(articlesQuery.parse({ ...query, page, pageSize: 30 }))
    ids.push(...found.articles.map(({ article }) => article.id))
    if (found.articles.length < 30) return ids
  }
}

const chart = (query: Record<string, unknown>) => at.corpus.timeline(timelineQuery.parse(query))
const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0)
const anySort = fc.constantFrom('relevance', 'newest', 'oldest')

test('any query finds what a look at every article finds', async () => {
  await fc.assert(
    fc.asyncProperty(randomQuery, anySort, async (q, sort) => {
      expect((await listed({ q, sort })).sort()).toEqual(idsOf(plainly(at.corpus.parse(q))).sort())
    }),
    { numRuns: 200 },
  )
})

const anyFilters = fc.record({
  language: fc.constantFrom([], ['en']),
  source: fc.constantFrom([], ['海湾日报', 'Bay Daily']),
  dates: fc.constantFrom('all', 'firm'),
  from: fc.constantFrom('', '2024-01-01'),
  unit: fc.constantFrom('articles', 'stories'),
})

test('lists, facets, charts and rows of any query under any filters agree', async () => {
  await fc.assert(
    fc.asyncProperty(randomQuery, anyFilters, anySort, async (q, rest, sort) => {
      const query = { ...rest, q, sort }
      const rows = await listed(query)
      expect(await paged(query)).toEqual(rows)
      expect(new Set(rows).size).toBe(rows.length)
      const { total, facets } = await at.corpus.search(articlesQuery.parse(query))
      expect(total).toBe(rows.length)
      expect(sum(Object.values(facets.year))).toBe(total)
      expect(sum(Object.values(facets.source))).toBe(total)
      for (const interval of ['month', 'day'] as const) {
        const ofQuery = await chart({ ...query, interval })
        expect(ofQuery.series[0]?.total).toBe(total)
        const ofTheme = await chart({ ...query, interval, theme: '5g' })
        const withTheme = rows.filter((id) => known.find((one) => one.id === id)?.mentions['5g'])
        expect(ofTheme.series[0]?.total).toBe(withTheme.length)
        expect(sum(ofTheme.totals) + ofTheme.unplaced.total + ofTheme.undated.total).toBe(total)
      }
      const numbers = await at.corpus.numbers(filters.parse(query), null)
      expect(numbers).toHaveLength(total)
    }),
    { numRuns: 40 },
  )
})

test('mentions of any query are its matches, counted in the texts', async () => {
  await fc.assert(
    fc.asyncProperty(randomQuery, async (q) => {
      const node = at.corpus.parse(q)
      const asksFor = new Set(node ? positiveThemes(node) : [])
      const count =
        node &&
        createLineCount(
          node,
          TEST_THEMES.filter(({ id }) => asksFor.has(id)),
        )
      const asked = chart({ q, unit: 'mentions', interval: 'year' })
      if (!count) await expect(asked).rejects.toThrow(/mentions are counted of themes or of words/)
      else expect((await asked).series[0]?.total).toBe(sum(plainly(node).map(({ text }) => count(text))))
    }),
    { numRuns: 40 },
  )
})

test('a query that is a theme has the mentions of the theme; beside words they count too', async () => {
  const total = async (asked: Record<string, unknown>) =>
    (await chart({ unit: 'mentions', interval: 'year', ...asked })).series[0]?.total ?? 0
  const theme = await total({ theme: ['5g'] })
  expect(theme).toBeGreaterThan(0)
  expect(await total({ q: 'theme:5g' })).toBe(theme)
  expect(await total({ q: 'theme:5g OR 没有这个词' })).toBe(theme)
  expect(await total({ q: 'theme:5g OR 厂' })).toBeGreaterThan(theme)
})

describe('what takes the engine more than one exact question', () => {
  const cases: [string, string][] = [
    ['more phrases than the engine takes', '人 工 5G AI robot 厂 智 能 人工 智能 2.5 工智'],
    ['more than it takes, one excluded', '人 工 5G AI robot 智 能 人工 智能 工智 厂 NOT 2.5'],
    ['all of many groups', '(人 OR 工) (5G OR AI) (智 OR 能) (robot OR 厂) (2.5 OR 人工) ("人工 智" OR 5G)'],
    [
      'all of many groups and a condition on the text',
      '(人 OR 工) (5G OR AI) (智 OR 能) (人工 OR 厂) "人 5G"~9 NOT title:厂',
    ],
    ['any of many', '"人 工 智" OR 工智能 OR robot OR 5G人 OR "AI 厂" OR 能能 OR theme:5g OR 人人工 OR 智智'],
    ['any of many, some without words', 'NOT 人 OR source:日报 OR "5G AI"~2 OR (工 智 -能)'],
    ['excluded phrases of three words', 'robot NOT 人工智 NOT ("工智能" OR "AI 5G 人")'],
    ['excluded groups', '人 NOT (工 智) NOT (5G (AI OR 厂))'],
    ['a name that nobody has', 'author:没有 OR 5G -section:没有'],
    ['dates and words', 'date:2024 (工 OR 人) NOT date:2024-03'],
    ['an address', 'url:BAY.EXAMPLE/A OR url:É'],
    ['nothing but exclusions', '-人工 -5G -人工智'],
  ]
  test.each(cases)('%s', async (_, q) => {
    const right = idsOf(plainly(at.corpus.parse(q))).sort()
    expect([0, articles.length]).not.toContain(right.length)
    expect((await paged({ q, sort: 'newest' })).toSorted()).toEqual(right)
    expect((await paged({ q, sort: 'relevance' })).toSorted()).toEqual(right)
    expect((await chart({ q })).series[0]?.total).toBe(right.length)
  })
})
