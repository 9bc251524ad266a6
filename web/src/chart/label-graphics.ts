import { words } from './axis-graphics.ts'
import type { ChartModel } from './chart-model.ts'
import { labelFont } from './font.ts'
import { mix } from './mix.ts'
import type { Ink } from './palette.ts'
import { type Plot, xAt, yAt } from './plot.ts'
import { pushApart } from './push-apart.ts'

const HEIGHT = 17
const LEADER = 14

export const LABEL_GAP = LEADER + 6
/** Wider names are cut with an ellipsis. */
export const LABEL_MOST = 228

type Frame = { plot: Plot; ink: Ink; measure: (text: string) => number }

/** Names at the ends of the lines, pushed apart where they would touch, each led to by a thin line of its colour. */
export function labelGraphics(model: ChartModel, levels: (number | null)[][], { plot, ink, measure }: Frame) {
  if (model.muted) return []
  const ends = model.lines.flatMap((line, at) => {
    const level = levels[at] ?? []
    const last = level.findLastIndex((value) => value !== null)
    if (last === -1) return []
    const below = model.kind === 'area' && at > 0 ? (levels[at - 1]?.[last] ?? 0) : 0
    const value = level[last] ?? 0
    const middle = model.kind === 'area' ? (value + below) / 2 : value
    return [{ line, x: xAt(plot, model.periods.length, last), y: yAt(plot, model.scale.max, middle) }]
  })
  const room = { height: HEIGHT, top: plot.top - HEIGHT / 2, bottom: plot.bottom + HEIGHT / 2 }
  const places = pushApart(
    ends.map(({ y }) => y),
    room,
  )
  return ends.flatMap(({ line, x, y }, at) => {
    const to = places[at] ?? y
    const from = Math.max(x + 4, plot.right - 4)
    const text = cut(line.label, LABEL_MOST - LABEL_GAP, measure)
    return [
      {
        type: 'polyline' as const,
        silent: true,
        z: 4,
        shape: {
          points: [
            [x + 3, y],
            [from, y],
            [plot.right + LEADER, to],
          ],
        },
        style: { stroke: mix(line.color, ink.ground, 0.6), lineWidth: 1, fill: 'none' },
      },
      words(
        {
          text,
          x: plot.right + LABEL_GAP,
          y: to,
          fill: mix(line.color, ink.ink, 0.7),
          verticalAlign: 'middle',
        },
        labelFont(model.font),
      ),
    ]
  })
}

function cut(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text
  let end = text.length
  while (end > 1 && measure(`${text.slice(0, end)}…`) > most) end--
  return `${text.slice(0, end)}…`
}
