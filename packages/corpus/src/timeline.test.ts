import { type Filters, timelineQuery } from '@tidewatch/schema/filters'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysOf } from './period.ts'
import { given, openTestCorpus, TEST_THEMES, type TestCorpus } from './testing/test-corpus.ts'

let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add([
    given({ id: 'a', day: '2023-12-31', body: '5G与人工智能', source: 'A', section: 'tech' }),
    given({ id: 'b', day: '2024-01-01', body: '5G，5G，还是5G', source: 'A', dateDoubts: ['ambiguous'] }),
    given({ id: 'c', day: '2024-03-05', body: '乘坐网5G冲浪', source: 'B' }),
    given({ id: 'd', day: '2024-03', body: '5G专网', source: 'B' }),
    given({ id: 'e', day: '2024', body: '5G套餐', source: 'B', section: 'tech' }),
    given({ id: 'f', body: '5G手机', source: 'A' }),
    given({ id: 'g', day: '2024-06-30', title: '5G', body: '没有别的', source: 'A' }),
    given({
      id: 'h',
      day: '2024-06-15',
      body: '5G工厂，5G矿山',
      source: 'B',
      translations: [{ language: 'en', title: '5G', body: '5G plants, 5G mines' }],
    }),
    given({ id: 'i', day: '2024-06-29', body: '降低空经济舱价格', source: 'A' }),
  ])
})
afterAll(() => at.close())

const ask = (query: Record<string, unknown>) => at.corpus.timeline(timelineQuery.parse(query))
const points = async (query: Record<string, unknown>) => {
  const { periods, series } = await ask(query)
  return Object.fromEntries(
    periods.flatMap((p, n) => (series[0]?.counts[n] ? [[p, series[0].counts[n]]] : [])),
  )
}
const listed = async (filters: Partial<Filters>) => {
  let listing = 0
  const all = { ...timelineQuery.parse({}), ...filters }
  for (const page of (await at.corpus.all(all, 'newest')).pages) listing += page.length
  return listing
}

describe('articles count where their date is known finely enough', () => {
  test('by month', async () => {
    expect(await points({ theme: '5g' })).toEqual({ '2023-12': 1, '2024-01': 1, '2024-03': 1, '2024-06': 2 })
    expect(await ask({ theme: '5g' })).toMatchObject({
      unplaced: { total: 1, series: { '5g': 1 } },
      undated: { total: 1, series: { '5g': 1 } },
    })
  })
  test('by year, which also takes a date known to the year only', async () => {
    expect(await points({ theme: '5g', interval: 'year' })).toEqual({ '2023': 1, '2024': 5 })
  })
  test('by quarter and by ISO week', async () => {
    expect(await points({ theme: '5g', interval: 'quarter' })).toEqual({
      '2023-Q4': 1,
      '2024-Q1': 2,
      '2024-Q2': 2,
    })
    expect(await points({ theme: '5g', interval: 'week' })).toEqual({
      '2023-W52': 1,
      '2024-W01': 1,
      '2024-W24': 1,
      '2024-W26': 1,
    })
  })
  test('by day, with every day between', async () => {
    const { periods, totals } = await ask({ theme: '5g', interval: 'day' })
    expect(periods).toHaveLength(183)
    expect(totals.reduce((a, b) => a + b)).toBe(6)
  })
})

test('mentions: title and body, all occurrences, of two languages the larger', async () => {
  expect(await points({ theme: '5g', unit: 'mentions' })).toEqual({
    '2023-12': 1,
    '2024-01': 3,
    '2024-03': 1,
    '2024-06': 4,
  })
  const day = await points({ theme: '5g', unit: 'mentions', interval: 'day' })
  expect(day['2024-06-15']).toBe(3)
})

test('a match inside an excluded phrase is none', async () => {
  expect((await ask({ theme: 'low-altitude-economy' })).series[0]?.total).toBe(0)
})

test('without a theme the query is the series, and mentions are counted in the texts', async () => {
  expect(await points({ q: '5G' })).toMatchObject({ '2024-03': 2 })
  expect(await points({ q: '5G', unit: 'mentions' })).toMatchObject({ '2024-01': 3, '2024-06': 4 })
  await expect(ask({ unit: 'mentions' })).rejects.toThrow(/choose a theme/)
})

test('a theme that the dictionary lacks is refused, not counted as zero', async () => {
  await expect(ask({ theme: '6g' })).rejects.toThrow(/no theme is called 6g/)
})

test('periods in which the corpus or the span begins or ends are partial', async () => {
  expect((await ask({ theme: '5g' })).partial).toEqual(['2023-12'])
  expect((await ask({ theme: '5g', interval: 'year' })).partial).toEqual(['2023', '2024'])
  expect((await ask({ theme: '5g', to: '2024-06-20' })).partial).toEqual(['2023-12', '2024-06'])
})

/** Each point opens as many articles as it counts; of many empty days only some are tried. */
async function expectPointsToOpen(filters: Partial<Filters>, periods: string[], counts: number[]) {
  for (const [n, period] of periods.entries()) {
    if (counts[n] === 0 && n % 20 !== 0) continue
    const { first, last } = daysOf(period)
    const from = filters.from && filters.from > first ? filters.from : first
    const to = filters.to && filters.to < last ? filters.to : last
    expect(await listed({ ...filters, from, to })).toBe(counts[n])
  }
}

test('for every filter: points + unplaced + undated = total = length of the list', async () => {
  const some = (values: string[]) => fc.subarray(values)
  const query = fc.record(
    {
      theme: fc.constantFrom(...TEST_THEMES.map(({ id }) => [id])),
      q: fc.constantFrom('', '5G', '工厂', '-5G', '人工智能 5G'),
      source: some(['A', 'B']),
      section: some(['tech', '-']),
      from: fc.constantFrom('2023-12-31', '2024-01-01', '2024-03-02', '2024-06-15'),
      to: fc.constantFrom('2024-03-31', '2024-06-29', '2024-12-31'),
      unit: fc.constantFrom('articles', 'stories'),
      dates: fc.constantFrom('all', 'firm'),
      interval: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    },
    { requiredKeys: ['interval'] },
  )
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      if (asked.from && asked.to && asked.from > asked.to) return
      const answer = await ask(asked)
      const { id, counts, total } = answer.series[0] ?? { id: '', counts: [], total: -1 }
      const placed = counts.reduce((sum, count) => sum + count, 0)
      expect(placed + (answer.unplaced.series[id] ?? 0) + (answer.undated.series[id] ?? 0)).toBe(total)
      const filters = { ...asked, interval: undefined } as Partial<Filters>
      expect(await listed(filters)).toBe(total)
      await expectPointsToOpen(filters, answer.periods, counts)
    }),
    { numRuns: 40, seed: 3 },
  )
})
