import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../i18n/en/all.ts'
import { formats } from '../i18n/format.ts'
import { zh } from '../i18n/zh/all.ts'
import { finding } from './finding.ts'
import { findingText } from './finding-text.ts'

type Counts = Record<string, number[]>
const yearly = (first: number, totals: number[], counts: Counts, partial: string[] = []) => ({
  interval: 'year' as const,
  periods: totals.map((_, at) => String(first + at)),
  totals,
  partial,
  series: Object.entries(counts).map(([id, values]) => ({
    id,
    label: { zh: id, en: id },
    counts: values,
    total: values.reduce((sum, value) => sum + value, 0),
  })),
})

beforeAll(() =>
  i18next.init({
    resources: { en: { translation: en }, zh: { translation: zh } },
    interpolation: { escapeValue: false },
  }),
)

const say = (
  found: ReturnType<typeof finding>,
  language: 'zh' | 'en',
  unit: 'articles' | 'mentions' = 'articles',
) =>
  findingText(found, {
    t: i18next.getFixedT(language),
    formats: formats(language),
    name: (id) => ({ ai: language === 'zh' ? '人工智能' : 'AI', '5g': '5G' })[id] ?? id,
    unit,
    ofAll: false,
    span: { from: 'A', to: 'B' },
  })

describe('what a chart’s title says', () => {
  test('one series: where it peaked, of how many, and the share', () => {
    const found = finding(yearly(2018, [6000, 6100, 6246, 6300], { '5g': [10, 60, 121, 50] }), 'count')
    expect(say(found, 'en')).toBe('5G peaked in 2020: 121 of 6,246 articles, 1.9%')
    expect(say(found, 'zh')).toBe('5G于2020年达到峰值：6,246篇中的121篇，1.9%')
  })

  test('a peak in the last whole period is the highest so far', () => {
    const found = finding(yearly(2018, [10, 10, 10], { '5g': [1, 2, 3] }), 'count')
    expect(say(found, 'en')).toBe('5G is at its highest in 2020: 3 of 10 articles, 30.0%')
  })

  test('of two that are equal none leads, and one that draws ahead has overtaken', () => {
    expect(finding(yearly(2018, [9, 9, 9], { '5g': [3, 4, 4], ai: [3, 4, 4] }), 'count')).toMatchObject({
      kind: 'peak',
    })
    expect(finding(yearly(2018, [9, 9, 9], { '5g': [3, 3, 3], ai: [3, 3, 4] }), 'count')).toMatchObject({
      kind: 'overtook',
      series: 'ai',
      other: '5g',
      period: '2020',
    })
  })

  test('by share, the peak is where the share is highest', () => {
    const answer = yearly(2018, [10, 1000, 1000], { '5g': [5, 20, 10] })
    expect(finding(answer, 'count')).toMatchObject({ period: '2019' })
    expect(finding(answer, 'share')).toMatchObject({ period: '2018' })
  })

  test('several series: who overtook whom, and when for good', () => {
    const answer = yearly(2018, [99, 99, 99, 99], { '5g': [5, 9, 7, 2], ai: [6, 4, 8, 357] })
    const found = finding(answer, 'count')
    expect(say(found, 'en')).toBe('AI overtook 5G in 2020 and reached 357 articles in 2021')
    expect(say(found, 'zh')).toBe('人工智能在2020年超过5G，2021年达到357篇')
    expect(say(found, 'en', 'mentions')).toBe('AI overtook 5G in 2020 and reached 357 mentions in 2021')
  })

  test('several series, one of which always led', () => {
    const found = finding(yearly(2018, [50, 50, 50], { '5g': [1, 2, 1], ai: [5, 9, 7] }), 'count')
    expect(say(found, 'en')).toBe('AI has led since 2018, most of all in 2019: 9 of 50 articles, 18.0%')
  })

  test('a partial last period decides nothing', () => {
    const answer = yearly(2018, [50, 50, 50, 3], { '5g': [1, 2, 1, 3], ai: [5, 9, 7, 0] }, ['2021'])
    expect(finding(answer, 'count')).toMatchObject({ kind: 'led', series: 'ai' })
  })

  test('months are compared by calendar years where three are complete', () => {
    const periods = [2017, 2018, 2019, 2020].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
    )
    const counts = periods.map((period) => (period === '2018-03' ? 9 : period.startsWith('2020') ? 2 : 0))
    const series = [{ id: '5g', label: { zh: '', en: '' }, counts, total: 0 }]
    const answer = { interval: 'month' as const, periods, totals: periods.map(() => 10), partial: [], series }
    expect(finding(answer, 'count')).toMatchObject({ kind: 'highest', period: '2020', count: 24, total: 120 })
    const cut = { ...answer, partial: ['2017-01', '2020-12'] }
    expect(finding(cut, 'count')).toMatchObject({ period: '2018-03', count: 9 })
  })

  test('nothing found and nothing there are told apart', () => {
    expect(finding(yearly(2018, [5, 5], { '5g': [0, 0] }), 'count')).toEqual({
      kind: 'noMatch',
      series: ['5g'],
    })
    expect(finding(yearly(2018, [0, 0], { '5g': [0, 0] }), 'count')).toEqual({ kind: 'nothing' })
    expect(finding(yearly(2018, [], { '5g': [] }), 'count')).toEqual({ kind: 'nothing' })
  })
})
