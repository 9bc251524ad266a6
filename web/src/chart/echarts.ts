import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts'
import {
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

use([LineChart, BarChart, GridComponent, GraphicComponent, CanvasRenderer, SVGRenderer])

export type ChartOption = ComposeOption<
  LineSeriesOption | BarSeriesOption | GridComponentOption | GraphicComponentOption
>
type Size = { width: number; height: number }

/** A chart in a page's element; its caller disposes of it. */
export const openChart = (element: HTMLElement) => init(element, null, { renderer: 'canvas' })

/** The chart as an SVG document, with no page needed. */
export function toSvg(option: ChartOption, size: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/** The chart as a PNG data URL, at twice the size for sharp print. */
export function toPng(option: ChartOption, { width, height }: Size): string {
  const element = document.createElement('div')
  const chart = init(element, null, { renderer: 'canvas', width, height })
  chart.setOption(option)
  const url = chart.getDataURL({ type: 'png', pixelRatio: 2 })
  chart.dispose()
  return url
}
