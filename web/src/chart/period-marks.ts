type Words = { year: (year: string) => string; month: (day: string) => string; day: (day: string) => string }

const YEAR_STEPS = [1, 2, 5, 10, 20, 50]

/** First day a period's label is about: enough to tell years, quarters and months apart. */
function dayOf(period: string): string {
  const part = period.slice(5)
  if (part.startsWith('Q')) return `${period.slice(0, 5)}${String(Number(part[1]) * 3 - 2).padStart(2, '0')}`
  if (part.startsWith('W')) {
    const days = Math.max(0, Number(part.slice(1)) * 7 - 4)
    return new Date(Date.UTC(Number(period.slice(0, 4)), 0, 1 + days)).toISOString().slice(0, 10)
  }
  return period
}

/**
 * The words under a time axis: the finest of days, months, quarters and years that has room, thinned by round
 * steps. Below the year, a second line names the year where it changes.
 */
export function periodMarks(periods: readonly string[], width: number, words: Words): string[] {
  const days = periods.map(dayOf)
  const starts = (length: number) =>
    days.flatMap((day, index) => (day.slice(0, length) === days[index - 1]?.slice(0, length) ? [] : [index]))
  const years = days.some((day) => day.length > 4) ? startsOfYears(days, starts(4)) : starts(4)
  const room = (count: number, each: number) => count * each <= width
  const finer: [number[], number, (day: string) => string][] = []
  if (days.some((day) => day.length === 10)) finer.push([days.map((_, index) => index), 56, words.day])
  if (days.some((day) => day.length > 4)) {
    const months = starts(7).filter((index) => index > 0 || days[0]?.length !== 10 || days[0].endsWith('-01'))
    finer.push([months, 44, words.month])
    finer.push([months.filter((index) => /-(01|04|07|10)/.test(days[index]?.slice(4, 7) ?? '')), 44, words.month])
  }
  const fit = finer.find(([places, each]) => places.length > 1 && room(places.length, each))
  const marks = periods.map(() => '')
  if (fit) {
    let year = ''
    for (const index of fit[0]) {
      const day = days[index] ?? ''
      const changed = day.slice(0, 4) !== year
      year = day.slice(0, 4)
      marks[index] = changed ? `${fit[2](day)}\n${words.year(year)}` : fit[2](day)
    }
    return marks
  }
  const step = YEAR_STEPS.find((each) => room(years.length / each, 44)) ?? 100
  for (const index of years) {
    const year = days[index]?.slice(0, 4) ?? ''
    if (Number(year) % step === 0 || years.length === 1) marks[index] = words.year(year)
  }
  return marks
}

/** A year is named at its beginning; the first one only where the periods do begin with it. */
function startsOfYears(days: string[], starts: number[]): number[] {
  const whole = starts.filter((index) => index > 0 || /^\d{4}-01(-0[1-7])?$/.test(days[0] ?? ''))
  return whole.length > 0 ? whole : starts
}
