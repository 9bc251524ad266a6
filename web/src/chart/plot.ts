/** Where things stand in a chart, in pixels; all charts share their left edge with the page's text. */
export type Plot = {
  width: number
  left: number
  right: number
  top: number
  bottom: number
  strip: { top: number; bottom: number }
  /** The frame's own height, strip included. */
  height: number
}

const AXIS = 40
const STRIP = { caption: 24, height: 32 }

type Frame = { width: number; height: number; labels: number; twoLines: boolean }

/** `labels` is the width kept free for the names at the ends of the lines. */
export function plotOf({ width, height, labels, twoLines }: Frame): Plot {
  const strip = { top: height - STRIP.height, bottom: height }
  return {
    width,
    height,
    left: AXIS,
    right: Math.max(AXIS + 40, width - Math.max(8, labels)),
    top: 24,
    bottom: strip.top - STRIP.caption - (twoLines ? 44 : 28),
    strip,
  }
}

export const xAt = (plot: Plot, count: number, index: number) =>
  plot.left + ((index + 0.5) / Math.max(1, count)) * (plot.right - plot.left)

export const yAt = (plot: Plot, max: number, value: number) =>
  plot.bottom - (value / max) * (plot.bottom - plot.top)

export function indexAt(plot: Plot, count: number, x: number): number {
  const index = Math.floor(((x - plot.left) / (plot.right - plot.left)) * count)
  return Math.min(count - 1, Math.max(0, index))
}
