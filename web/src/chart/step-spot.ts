import { type ChartModel, levelsOf } from './chart-model.ts'
import type { Spot } from './overlay.tsx'

const YEAR = 12

/** Where a key leads from a point: along the periods, or up and down through the lines as they stand there. */
export function stepSpot({ index, line }: Spot, key: string, model: ChartModel): Spot | null {
  const last = model.periods.length - 1
  const to = (next: number) => ({ index: Math.min(last, Math.max(0, next)), line })
  switch (key) {
    case 'ArrowLeft':
      return to(index - 1)
    case 'ArrowRight':
      return to(index + 1)
    case 'PageUp':
      return to(index - YEAR)
    case 'PageDown':
      return to(index + YEAR)
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    case 'ArrowUp':
    case 'ArrowDown': {
      const height = (at: number) => levelsOf(model)[at]?.[index] ?? -1
      const order = [-1, ...model.lines.map((_, at) => at).sort((a, b) => height(a) - height(b) || a - b)]
      const place = order.indexOf(line) + (key === 'ArrowUp' ? 1 : -1)
      return { index, line: order[Math.min(order.length - 1, Math.max(0, place))] ?? line }
    }
    default:
      return null
  }
}
