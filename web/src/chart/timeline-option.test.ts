import { describe, expect, test } from 'vitest'
import { type ChartModel, lineAt } from './chart-model.ts'
import { toSvg } from './echarts.ts'
import { chartFonts } from './font.ts'
import { inks } from './palette.ts'
import { plotOf } from './plot.ts'
import { stepSpot } from './step-spot.ts'
import { timelineOption } from './timeline-option.ts'

const model = (change: Partial<ChartModel> = {}): ChartModel => ({
  periods: ['2019', '2020', '2021', '2022'],
  lines: [
    { id: '5g', label: '5G', color: '#0000f1', values: [1, 4, 3, 1] },
    { id: 'ai', label: '人工智能', color: '#0000f2', values: [0, 2, 5, 2] },
  ],
  totals: [10, 0, 12, 3],
  partial: new Set([3]),
  kind: 'line',
  muted: false,
  scale: { max: 8, step: 2 },
  ticks: ['0', '2', '4', '6', '8 articles'],
  marks: ['2019', '2020', '2021', '2022'],
  stripCaption: 'all articles per year, at most 12',
  font: chartFonts.en,
  ...change,
})

const size = { width: 800, height: 500 }
const plot = plotOf({ ...size, labels: 120, twoLines: false })
const draw = (changed: ChartModel) =>
  toSvg(
    timelineOption(changed, { plot, ink: inks.light, measure: (text) => text.length * 8, endLabels: true }),
    size,
  )

describe('a chart, drawn without a page', () => {
  const svg = draw(model())

  test('has its lines, its bars and all its words, so that every part it needs is registered', () => {
    for (const word of ['8 articles', '2021', '5G', '人工智能', 'all articles per year, at most 12']) {
      expect(svg).toContain(word)
    }
    expect(svg).toMatch(/stroke="(#0000f1|rgb\(0,0,241\))"/)
    expect(svg).toContain(inks.light.bar)
  })

  test('draws the way into a partial period dashed, the others whole', () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2)
    expect(draw(model({ partial: new Set() }))).not.toContain('stroke-dasharray')
  })

  test('hatches periods without any article', () => {
    const slants = (text: string) => text.split(inks.light.bar).length
    expect(slants(svg)).toBeGreaterThan(slants(draw(model({ totals: [10, 9, 12, 3] }))) + 20)
  })

  test('stacks areas', () => {
    expect(draw(model({ kind: 'area' }))).toMatch(/fill-opacity="0\.7"/)
  })

  test('draws more series than there are colours in grey and unnamed', () => {
    const grey = draw(model({ muted: true }))
    expect(grey).not.toContain('人工智能')
    expect(grey).not.toContain('#0000f1')
  })

  test('does not bridge a gap', () => {
    const gap = model({
      partial: new Set(),
      lines: [{ id: 'a', label: 'A', color: '#0000f3', values: [1, null, 3, 2] }],
    })
    expect(draw(gap)).not.toEqual(draw({ ...gap, lines: [{ ...gap.lines[0]!, values: [1, 2, 3, 2] }] }))
  })
})

test('the line nearest to the pointer is meant; in a stack, the band under it', () => {
  expect(lineAt(model(), 1, 3.5)).toBe(0)
  expect(lineAt(model(), 2, 4.9)).toBe(1)
  expect(lineAt(model({ kind: 'area' }), 1, 3.9)).toBe(0)
  expect(lineAt(model({ kind: 'area' }), 1, 4.1)).toBe(1)
  expect(lineAt(model({ kind: 'area' }), 1, 99)).toBe(1)
})

test('arrow keys walk periods and, as they stand there, series', () => {
  const at = { index: 2, line: 0 }
  expect(stepSpot(at, 'ArrowRight', model())).toEqual({ index: 3, line: 0 })
  expect(stepSpot({ index: 3, line: 0 }, 'ArrowRight', model())).toEqual({ index: 3, line: 0 })
  expect(stepSpot(at, 'ArrowUp', model())).toEqual({ index: 2, line: 1 })
  expect(stepSpot(at, 'ArrowDown', model())).toEqual({ index: 2, line: -1 })
  expect(stepSpot(at, 'Home', model())).toEqual({ index: 0, line: 0 })
  expect(stepSpot(at, 'x', model())).toBeNull()
})
