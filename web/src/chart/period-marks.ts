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
  const fits = (places: number[], each: number) => places.length > 1 && places.length * each <= width
  const level = finerLevels(days, words).find(({ places, each }) => fits(places, each))
  return level ? withYears(days, level, words) : yearMarks(days, width, words)
}

type Level = { places: number[]; each: number; word: (day: string) => string }

/** Places where days, months and quarters begin, as far as the periods are that fine. */
function finerLevels(days: string[], words: Words): Level[] {
  if (!days.some((day) => day.length > 4)) return []
  const byDay = days.some((day) => day.length === 10)
  const months = startsOf(days, 7).filter((index) => index > 0 || !byDay || days[0]?.endsWith('-01'))
  const quarters = months.filter((index) => /-(01|04|07|10)/.test(days[index]?.slice(4, 7) ?? ''))
  return [
    ...(byDay ? [{ places: days.map((_, index) => index), each: 56, word: words.day }] : []),
    { places: months, each: 44, word: words.month },
    { places: quarters, each: 44, word: words.month },
  ]
}

const startsOf = (days: string[], length: number) =>
  days.flatMap((day, index) => (day.slice(0, length) === days[index - 1]?.slice(0, length) ? [] : [index]))

function withYears(days: string[], { places, word }: Level, words: Words): string[] {
  const marks = days.map(() => '')
  let year = ''
  for (const index of places) {
    const day = days[index] ?? ''
    const changed = day.slice(0, 4) !== year
    year = day.slice(0, 4)
    marks[index] = changed ? `${word(day)}\n${words.year(year)}` : word(day)
  }
  return marks
}

/** A year is named at its beginning; the first one only where the periods do begin with it. */
function yearMarks(days: string[], width: number, words: Words): string[] {
  const all = startsOf(days, 4)
  const whole = all.filter((index) => index > 0 || /^\d{4}(-01(-0[1-7])?)?$/.test(days[0] ?? ''))
  const years = whole.length > 0 ? whole : all
  const step = YEAR_STEPS.find((each) => (years.length / each) * 44 <= width) ?? 100
  return days.map((day, index) => {
    const isNamed = years.includes(index) && (years.length === 1 || Number(day.slice(0, 4)) % step === 0)
    return isNamed ? words.year(day.slice(0, 4)) : ''
  })
}
