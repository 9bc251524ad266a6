import { axisGraphics } from './axis-graphics.ts'
import { type ChartModel, type Line, levelsOf } from './chart-model.ts'
import type { ChartOption } from './echarts.ts'
import { labelGraphics } from './label-graphics.ts'
import { mix } from './mix.ts'
import type { Ink } from './palette.ts'
import type { Plot } from './plot.ts'

type Frame = { plot: Plot; ink: Ink; measure: (text: string) => number; endLabels: boolean }
type Series = Extract<NonNullable<ChartOption['series']>, unknown[]>[number]
type LineSeries = Extract<Series, { type?: 'line' }>

const SYMBOLS_UP_TO = 40
/** So many periods stand so close that thick lines would run into each other. */
const DENSE = 500

/** The whole picture of a chart over time, as ECharts takes it. */
export function timelineOption(model: ChartModel, frame: Frame) {
  const { plot, ink } = frame
  const box = { left: plot.left, right: plot.width - plot.right, containLabel: false }
  const category = { type: 'category' as const, data: [...model.periods], axisTick: { show: false } }
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: model.font },
    grid: [
      { ...box, top: plot.top, height: plot.bottom - plot.top },
      { ...box, top: plot.strip.top, height: plot.strip.bottom - plot.strip.top },
    ],
    xAxis: [
      {
        ...category,
        axisLine: { lineStyle: { color: ink.base } },
        axisLabel: {
          interval: (index: number) => model.marks[index] !== '',
          formatter: (_: string, index: number) => model.marks[index] ?? '',
          hideOverlap: true,
          color: ink.muted,
          fontSize: 12,
          lineHeight: 16,
          margin: 8,
        },
      },
      { ...category, gridIndex: 1, axisLabel: { show: false }, axisLine: { lineStyle: { color: ink.line } } },
    ],
    yAxis: [
      { type: 'value', show: false, min: 0, max: model.scale.max },
      { type: 'value', gridIndex: 1, show: false, min: 0, max: Math.max(1, ...model.totals) },
    ],
    series: [...model.lines.flatMap((line, at) => drawn(line, at, model, ink)), strip(model, ink)],
    graphic: [
      ...axisGraphics(model, plot, ink),
      ...(frame.endLabels ? labelGraphics(model, levelsOf(model), frame) : []),
    ],
  } satisfies ChartOption
}

/** A line in two parts: whole where periods are, dashed and lighter where the first or last is partial. */
function drawn(line: Line, at: number, model: ChartModel, ink: Ink): Series[] {
  const { values } = line
  const color = model.muted ? mix(ink.muted, ink.ground, 0.55) : line.color
  const area = model.kind === 'area'
  const look = {
    line,
    color,
    area,
    z: 3 + at * 0.01,
    width: area || model.muted || values.length > DENSE ? 1 : 2,
  }
  const whole: Series = {
    ...lineSeries(
      look,
      values.map((value, index) => (model.partial.has(index) ? null : value)),
    ),
    showSymbol: !area && values.length <= SYMBOLS_UP_TO,
    ...(area ? { stack: 'whole', areaStyle: { color, opacity: 0.7 } } : {}),
  }
  if (model.partial.size === 0) return [whole]
  const touches = (index: number) => [index - 1, index, index + 1].some((near) => model.partial.has(near))
  const dashed = { ...look, color: mix(color, ink.ground, 0.7), dash: [4, 3] }
  const part: Series = {
    ...lineSeries(
      dashed,
      values.map((value, index) => (touches(index) ? value : null)),
    ),
    ...(area ? { stack: 'partial', areaStyle: { color, opacity: 0.25 } } : {}),
  }
  return [part, whole]
}

type Look = { line: Line; color: string; width: number; z: number; dash?: number[] }

const lineSeries = ({ line, color, width, z, dash }: Look, data: (number | null)[]): LineSeries => ({
  type: 'line',
  name: line.id,
  data,
  silent: true,
  connectNulls: false,
  symbol: 'circle',
  symbolSize: 5,
  showSymbol: false,
  itemStyle: { color },
  lineStyle: { color, width, type: dash ?? 'solid', cap: 'round', join: 'round' },
  z,
})

const strip = ({ totals, partial }: ChartModel, ink: Ink): Series => ({
  type: 'bar',
  name: 'all',
  xAxisIndex: 1,
  yAxisIndex: 1,
  silent: true,
  barCategoryGap: totals.length > 120 ? '0%' : '20%',
  data: totals.map((value, index) => ({
    value,
    itemStyle: { color: partial.has(index) ? mix(ink.bar, ink.ground, 0.5) : ink.bar },
  })),
})
