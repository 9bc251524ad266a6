import { describe, expect, test } from 'vitest'
import { pointQuery, pointText, readPoint } from './open-point.ts'
import { trendsState } from './trends-state.ts'

const state = (search: Record<string, unknown>) => trendsState.parse(search)

describe('the articles of a point', () => {
  test('are those of its theme and its days, under the chart’s own filters', () => {
    const charted = state({
      theme: ['5g', 'quantum'],
      q: '北京',
      source: 'a',
      language: ['zh'],
      interval: 'quarter',
    })
    expect(pointQuery(charted, { series: '5g', period: '2024-Q1' })).toMatchObject({
      theme: ['5g'],
      q: '北京',
      source: ['a'],
      language: ['zh'],
      from: '2024-01-01',
      to: '2024-03-31',
      precision: [],
    })
  })

  test('are clipped to the span asked for', () => {
    const charted = state({ theme: '5g', from: '2024-02-10', to: '2024-03-05' })
    expect(pointQuery(charted, { series: '5g', period: '2024-02' })).toMatchObject({
      from: '2024-02-10',
      to: '2024-02-29',
    })
    expect(pointQuery(charted, { series: '5g', period: '2024-04' })).toBeNull()
  })

  test('of the query’s own line are found by the query', () => {
    const query = pointQuery(state({ q: 'digital' }), { series: 'q', period: '2024-03' })
    expect(query).toMatchObject({ q: 'digital', theme: [] })
  })

  test('of the strip are all articles: without the themes, or without the query where there are none', () => {
    expect(pointQuery(state({ theme: '5g', q: 'x' }), { series: '', period: '2024-03' })).toMatchObject({
      theme: [],
      q: 'x',
    })
    expect(pointQuery(state({ q: 'x' }), { series: '', period: '2024-03' })).toMatchObject({
      theme: [],
      q: '',
    })
  })

  test.each([
    ['undated', 'month', ['none']],
    ['unplaced', 'day', ['month', 'year']],
    ['unplaced', 'week', ['month', 'year']],
    ['unplaced', 'month', ['year']],
    ['unplaced', 'quarter', ['year']],
  ])('that are %s at interval %s are asked for by precision', (period, interval, precision) => {
    expect(pointQuery(state({ theme: '5g', interval }), { series: '5g', period })).toMatchObject({
      precision,
    })
  })

  test('unplaced in a yearly chart are none at all', () => {
    expect(pointQuery(state({ interval: 'year' }), { series: '', period: 'unplaced' })).toBeNull()
  })

  test('a period that is no period of the interval has no articles', () => {
    expect(pointQuery(state({ interval: 'year' }), { series: '', period: '2024-03' })).toBeNull()
  })
})

test('a point is written in the address and read back', () => {
  for (const point of [
    { series: '5g', period: '2024-03' },
    { series: '', period: '2024-W09' },
    { series: 'new-quality', period: 'undated' },
  ]) {
    expect(readPoint(pointText(point))).toEqual(point)
    expect(trendsState.parse({ open: pointText(point) }).open).toBe(pointText(point))
  }
})
