import { type Plot, xAt } from './plot.ts'

const GAP = 6
const LEAST_WIDTH = 8

/** Runs of periods without any article, as [first, last] places. */
export function emptyRuns(totals: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [index, total] of totals.entries()) {
    if (total > 0) continue
    const run = runs.at(-1)
    if (run?.[1] === index - 1) run[1] = index
    else runs.push([index, index])
  }
  return runs
}

export type Slant = { x1: number; y1: number; x2: number; y2: number }

/** Slanted lines over the runs that are wide enough to see; weekends in a long daily chart are not. */
export function hatchLines(totals: readonly number[], plot: Plot): Slant[] {
  const half = (plot.right - plot.left) / Math.max(1, totals.length) / 2
  return emptyRuns(totals)
    .map(
      ([first, last]) =>
        [xAt(plot, totals.length, first) - half, xAt(plot, totals.length, last) + half] as const,
    )
    .filter(([from, to]) => to - from >= LEAST_WIDTH)
    .flatMap(([from, to]) => slants(from, to, plot))
}

function slants(left: number, right: number, { top, bottom }: Plot): Slant[] {
  const lines: Slant[] = []
  for (let start = left - (bottom - top); start < right; start += GAP) {
    const x1 = Math.max(left, start)
    const x2 = Math.min(right, start + bottom - top)
    if (x2 > x1) lines.push({ x1, y1: bottom - (x1 - start), x2, y2: bottom - (x2 - start) })
  }
  return lines
}
