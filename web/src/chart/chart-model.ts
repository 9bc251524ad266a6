import type { Scale } from './scale.ts'

/** `null` where nothing can be said: a share of no articles. */
export type Line = { id: string; label: string; color: string; values: (number | null)[] }

/** All that a chart over time draws, in words and numbers, before any pixel. */
export type ChartModel = {
  periods: readonly string[]
  lines: Line[]
  totals: readonly number[]
  partial: ReadonlySet<number>
  kind: 'line' | 'area'
  /** More series than colours: all grey, colour on hover. */
  muted: boolean
  scale: Scale
  /** The words of the value axis, from zero up. */
  ticks: string[]
  /** The words under the periods, empty where none stand. */
  marks: string[]
  stripCaption: string
  /** The font families of all its words. */
  font: string
}

/** How high each line stands at each period: its value, or the sum of the values up to it where they are stacked. */
export function levelsOf({ lines, kind }: Pick<ChartModel, 'lines' | 'kind'>): (number | null)[][] {
  if (kind === 'line') return lines.map(({ values }) => values)
  const sums: number[] = []
  return lines.map(({ values }) =>
    values.map((value, index) => {
      if (value === null) return null
      sums[index] = (sums[index] ?? 0) + value
      return sums[index]
    }),
  )
}

export const topOf = (model: Pick<ChartModel, 'lines' | 'kind'>) =>
  levelsOf(model).reduce(
    (top, level) => level.reduce<number>((high, value) => Math.max(high, value ?? 0), top),
    0,
  )

/** The line whose drawn level is nearest to a value at a period; in a stack, the band the value lies in. */
export function lineAt(model: Pick<ChartModel, 'lines' | 'kind'>, index: number, value: number): number {
  const levels = levelsOf(model).map((level) => level[index] ?? null)
  if (model.kind === 'area') {
    const band = levels.findIndex((level) => level !== null && level >= value)
    return band === -1 ? levels.length - 1 : band
  }
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (const [line, level] of levels.entries()) {
    const away = level === null ? Number.POSITIVE_INFINITY : Math.abs(level - value)
    if (away < least) [nearest, least] = [line, away]
  }
  return nearest
}
