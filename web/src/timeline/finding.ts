import type { TimelineAnswer } from '@tidewatch/schema/answers'

type Answer = Pick<TimelineAnswer, 'interval' | 'periods' | 'totals' | 'partial' | 'series'>

/** What a chart's title says; series by their ids. */
export type Finding =
  | { kind: 'nothing' }
  | { kind: 'noMatch'; series: string[] }
  | { kind: 'peak' | 'highest'; series: string; period: string; count: number; total: number }
  | { kind: 'overtook'; series: string; other: string; period: string; last: string; count: number }
  | { kind: 'led'; series: string; period: string; top: string; count: number; total: number }

type Row = { period: string; total: number; counts: number[] }

const LEAST_YEARS = 3

/**
 * One sentence by one rule. Calendar years are compared where at least three are complete, else the chart's own
 * whole periods. One series: its highest. Several: who leads in the last, since when, and whom it overtook.
 */
export function finding(answer: Answer, measure: 'count' | 'share'): Finding {
  const { series, totals } = answer
  if (!totals.some((total) => total > 0)) return { kind: 'nothing' }
  const all = rowsOf(answer, (index) => index)
  if (!all.some(({ counts }) => counts.some((count) => count > 0))) {
    return { kind: 'noMatch', series: series.map(({ id }) => id) }
  }
  const rows = comparable(answer, all)
  const last = rows.at(-1)
  const leader = last ? leaderOf(last) : -1
  if (series.length === 1 || !last || leader === -1 || rows.length < 2) return highest(answer, rows, measure)
  let since = rows.length - 1
  while (since > 0 && leaderOf(rows[since - 1]) === leader) since--
  const before = rows[since - 1]
  const id = series[leader]?.id ?? ''
  if (!before) {
    const top = best(rows, leader, measure)
    return { kind: 'led', series: id, period: rows[0]?.period ?? '', ...top }
  }
  const other = series[leaderOf(before, leader)]?.id
  if (other === undefined) return highest(answer, rows, measure)
  return {
    kind: 'overtook',
    series: id,
    other,
    period: rows[since]?.period ?? '',
    last: last.period,
    count: last.counts[leader] ?? 0,
  }
}

/** The place of the largest count of a row, `not` left out; -1 where all are zero or two share it: nobody leads then. */
function leaderOf(row: Row | undefined, not = -1): number {
  const counts = (row?.counts ?? []).map((count, at) => (at === not ? 0 : count))
  const most = Math.max(0, ...counts)
  return most > 0 && counts.indexOf(most) === counts.lastIndexOf(most) ? counts.indexOf(most) : -1
}

function highest({ series }: Answer, rows: Row[], measure: 'count' | 'share'): Finding {
  const sums = series.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0))
  const main = sums.indexOf(Math.max(...sums))
  const { top, ...numbers } = best(rows, main, measure)
  const kind = top === rows.at(-1)?.period && rows.length > 1 ? 'highest' : 'peak'
  return { kind, series: series[main]?.id ?? '', period: top, ...numbers }
}

function best(rows: Row[], at: number, measure: 'count' | 'share') {
  const value = ({ counts, total }: Row) =>
    measure === 'share' ? (total > 0 ? (counts[at] ?? 0) / total : 0) : (counts[at] ?? 0)
  const row = rows.reduce((high, next) => (value(next) > value(high) ? next : high))
  return { top: row.period, count: row.counts[at] ?? 0, total: row.total }
}

function rowsOf({ periods, totals, series }: Answer, rowOf: (index: number) => number): Row[] {
  const rows: Row[] = []
  for (const [index, period] of periods.entries()) {
    const place = rowOf(index)
    if (place < 0) continue
    const row = rows[place] ?? { period: period.slice(0, 4), total: 0, counts: series.map(() => 0) }
    rows[place] = row
    row.total += totals[index] ?? 0
    for (const [at, { counts }] of series.entries())
      row.counts[at] = (row.counts[at] ?? 0) + (counts[index] ?? 0)
  }
  return rows
}

function comparable(answer: Answer, all: Row[]): Row[] {
  const years = completeYears(answer)
  if (answer.interval !== 'year' && years.length >= LEAST_YEARS) {
    return rowsOf(answer, (index) => years.indexOf(answer.periods[index]?.slice(0, 4) ?? ''))
  }
  const named = all.map((row, index) => ({ ...row, period: answer.periods[index] ?? '' }))
  const whole = named.filter(({ period }) => !answer.partial.includes(period))
  return whole.some(({ counts }) => counts.some((count) => count > 0)) ? whole : named
}

const BEGIN = /^\d{4}(-01|-01-01|-Q1|-W01)$/
const END = /^\d{4}(-12|-12-31|-Q4|-W5[23])$/

function completeYears({ periods, partial }: Answer): string[] {
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))]
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? '']
  const cut = new Set([
    ...(BEGIN.test(first) && !partial.includes(first) ? [] : [first.slice(0, 4)]),
    ...(END.test(last) && !partial.includes(last) ? [] : [last.slice(0, 4)]),
  ])
  return years.filter((year) => !cut.has(year))
}
