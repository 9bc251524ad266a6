import { useTranslation } from 'react-i18next'
import type { Language } from './i18n.ts'

const utc = (day: string) => new Date(`${day.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`)

/** `2024`, `2024-03` or `2024-03-05` to a time that can be formatted. */
const toDate = (day: string) => utc(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day)

/** How numbers, days and periods are written in one language. */
export function formats(language: Language) {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(toDate(day))
  }
  const full = date({ year: 'numeric', month: 'long', day: 'numeric' })
  const month = date({ year: 'numeric', month: 'long' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    language,
    number: (value: number) => number.format(value),
    /** Two figures below one per cent, one decimal above. */
    share: (value: number) => `${value > 0 && value < 0.001 ? '<0.1' : one.format(value * 100)}%`,
    per100: (value: number) => one.format(value * 100),
    day: (day: string) =>
      day.length === 4 ? yearWord(day, language) : day.length === 7 ? month(day) : full(day),
    shortMonth: date({ month: 'short' }),
    shortDay: date({ month: 'short', day: 'numeric' }),
    time: (iso: string) => stamp.format(new Date(iso)),
    period: (period: string) => periodWords(period, language, { full, month }),
    list: (items: string[]) => and.format(items),
    anyOf: (items: string[]) => or.format(items),
  }
}
export type Formats = ReturnType<typeof formats>

const yearWord = (year: string, language: Language) => (language === 'zh' ? `${year}年` : year)

type Days = { full: (day: string) => string; month: (day: string) => string }

function periodWords(period: string, language: Language, { full, month }: Days): string {
  const year = period.slice(0, 4)
  const part = period.slice(5)
  if (part === '') return yearWord(year, language)
  const number = Number(part.slice(1))
  if (part.startsWith('Q')) return language === 'zh' ? `${year}年第${number}季度` : `Q${number} ${year}`
  if (part.startsWith('W')) return language === 'zh' ? `${year}年第${number}周` : `week ${number}, ${year}`
  return part.length === 2 ? month(period) : full(period)
}

/** To make one takes milliseconds, and every row of a list needs it. */
const made = new Map<Language, Formats>()

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh' ? 'zh' : 'en'
  const known = made.get(language) ?? formats(language)
  made.set(language, known)
  return known
}
