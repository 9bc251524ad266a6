import type { Precision } from '@tidewatch/schema/article'
import type { Outlet } from './outlets.ts'
import { chanceOf } from './random.ts'

const FIRST_YEAR = 2016
const LAST_YEAR = 2025
/** Holidays thin out the paper, the season of plans and reports fills it. */
const MONTHS = [1, 0.72, 1.28, 1.02, 1.05, 1.08, 1, 0.88, 1.04, 0.92, 1.14, 1.06]

export type Month = { year: number; month: number; articles: number }

/** Every month with its number of articles; together they are `total`, slowly more from year to year. */
export function months(total: number): Month[] {
  const weights = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const [at, weight] of MONTHS.entries()) {
      weights.push({ year, month: at + 1, weight: weight * (1 + (year - FIRST_YEAR) * 0.05) })
    }
  }
  const sum = weights.reduce((before, { weight }) => before + weight, 0)
  let reached = 0
  let given = 0
  return weights.map(({ year, month, weight }) => {
    reached += weight
    const articles = Math.round((reached / sum) * total) - given
    given += articles
    return { year, month, articles }
  })
}

const two = (value: number) => String(value).padStart(2, '0')

/** A date as the article states it: most with the hour, some coarser, a few none at all. */
export function dateOf(
  { year, month }: Month,
  { zone, weekly }: Outlet,
  key: string,
): { day: string | null; precision: Precision; publishedAt: string | null; dateOrigin: 'field' | 'none' } {
  const kind = chanceOf(`${key}/precision`)
  if (kind < 0.015) return { day: null, precision: 'none', publishedAt: null, dateOrigin: 'none' }
  const known = { publishedAt: null, dateOrigin: 'field' } as const
  if (kind < 0.03) return { ...known, day: String(year), precision: 'year' }
  if (kind < 0.055) return { ...known, day: `${year}-${two(month)}`, precision: 'month' }
  const day = `${year}-${two(month)}-${two(dayOfMonth(year, month, key))}`
  if (weekly || kind < 0.15) return { ...known, day, precision: 'day' }
  const minute = Math.floor(chanceOf(`${key}/minute`) * 16 * 60) + 6 * 60
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`
  return { ...known, day, precision: 'second', publishedAt: `${day}T${time}${zone}` }
}

/** At weekends less is published. */
function dayOfMonth(year: number, month: number, key: string): number {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const first = 1 + Math.floor(chanceOf(`${key}/day`) * length)
  const weekday = new Date(Date.UTC(year, month - 1, first)).getUTCDay()
  const again = (weekday === 0 || weekday === 6) && chanceOf(`${key}/weekend`) < 0.6
  return again ? 1 + Math.floor(chanceOf(`${key}/other day`) * length) : first
}
