import { NONE } from '@tidewatch/schema/article'
import type { Tally } from './index/timeline.ts'
import { daysOf } from './period.ts'

type Span = { from?: string | undefined; to?: string | undefined }

const isWholeMonths = ({ from, to }: Span) =>
  (from === undefined || from.endsWith('-01')) && (to === undefined || daysOf(to.slice(0, 7)).last === to)

/**
 * Whether a tally of the whole corpus tells what lies in the span: one by day always does, one by month only where the
 * span is of whole months.
 */
export const isTold = (span: Span, isByDay: boolean): boolean => isByDay || isWholeMonths(span)

/** Takes from a tally what lies wholly inside the span, as the filters `from` and `to` mean it. */
export function withinSpan({ from, to }: Span): (tally: Tally) => Tally {
  const known = new Map<string, boolean>([[NONE, false]])
  const isInside = (date: string): boolean => {
    const before = known.get(date)
    if (before !== undefined) return before
    const { first, last } = daysOf(date)
    const inside = (from === undefined || first >= from) && (to === undefined || last <= to)
    known.set(date, inside)
    return inside
  }
  return (tally) => {
    if (from === undefined && to === undefined) return tally
    const inside: Record<string, number> = {}
    for (const date in tally) if (isInside(date)) inside[date] = tally[date] ?? 0
    return inside
  }
}
