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

/** Slanted lines over the runs that are wide enough to see; weekends in a long daily chart are not. */
export function hatchPath(totals: readonly number[], plot: Plot): string {
  const half = (plot.right - plot.left) / Math.max(1, totals.length) / 2
  return emptyRuns(totals)
    .map(([first, last]) => [xAt(plot, totals.length, first) - half, xAt(plot, totals.length, last) + half] as const)
    .filter(([from, to]) => to - from >= LEAST_WIDTH)
    .map(([from, to]) => slants(from, to, plot.top, plot.bottom))
    .join('')
}

function slants(left: number, right: number, top: number, bottom: number): string {
  const lines: string[] = []
  for (let start = left - (bottom - top); start < right; start += GAP) {
    const x1 = Math.max(left, start)
    const x2 = Math.min(right, start + bottom - top)
    if (x2 > x1) lines.push(`M${at(x1)} ${at(bottom - (x1 - start))}L${at(x2)} ${at(bottom - (x2 - start))}`)
  }
  return lines.join('')
}

const at = (value: number) => Math.round(value * 10) / 10
