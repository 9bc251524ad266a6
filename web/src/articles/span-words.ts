import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'

type Span = { from?: string | undefined; to?: string | undefined }

/** A span in words: one day, a whole month or year by its name, else its ends. */
export function spanWords({ from, to }: Span, t: TFunction, { day }: Pick<Formats, 'day'>): string {
  if (from && to) {
    const whole = wholePeriod(from, to)
    return whole ? day(whole) : t('search.span', { from: day(from), to: day(to) })
  }
  return from ? t('search.from', { from: day(from) }) : t('search.to', { to: day(to ?? '') })
}

function wholePeriod(from: string, to: string): string | null {
  if (from === to) return from
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const month = from.slice(0, 7)
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10)
  return from === `${month}-01` && to === last ? month : null
}
