import type { ChartModel } from './chart-model.ts'
import { hatchLines } from './hatch.ts'
import type { Ink } from './palette.ts'
import { type Plot, yAt } from './plot.ts'

/** Hairlines with their words above them, the strip's caption, and hatching where there are no articles at all. */
export function axisGraphics(model: ChartModel, plot: Plot, ink: Ink) {
  const font = `12px ${model.font}`
  const hairlines = model.ticks.flatMap((text, at) => {
    const y = Math.round(yAt(plot, model.scale.max, at * model.scale.step)) + 0.5
    return [
      ...(at === 0 ? [] : [hairline({ x1: 0, x2: plot.right, y1: y, y2: y }, ink.line)]),
      words({ text, x: 0, y: y - 3, fill: ink.muted, verticalAlign: 'bottom' }, font),
    ]
  })
  const caption = { text: model.stripCaption, x: 0, y: plot.strip.top - 6, fill: ink.muted }
  return [
    ...hairlines,
    words({ ...caption, verticalAlign: 'bottom' }, font),
    ...hatchLines(model.totals, plot).map((slant) => hairline(slant, ink.bar)),
  ]
}

const hairline = (shape: { x1: number; x2: number; y1: number; y2: number }, stroke: string) => ({
  type: 'line' as const,
  silent: true,
  z: 0,
  shape,
  style: { stroke, lineWidth: 1 },
})

type Words = { text: string; x: number; y: number; fill: string; verticalAlign: 'bottom' | 'middle' }

export const words = ({ text, x, y, fill, verticalAlign }: Words, font: string) => ({
  type: 'text' as const,
  silent: true,
  z: 5,
  x,
  y,
  style: { text, fill, font, verticalAlign },
})
