const REAL = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[月]?[-/.]?(\d{1,2}))?[月日]?$/

/**
 * What a person types for a day, as an ISO day: `2024-03-05`, `2024/3/5`, `2024年3月5日`; a month or a year stands
 * for its first or last day. Null where it is none of these.
 */
export function readDay(text: string, edge: 'first' | 'last'): string | null {
  const [, year = '', month, day] = REAL.exec(text.trim()) ?? []
  if (year === '') return null
  const first = edge === 'first'
  const monthNumber = month === undefined ? (first ? 1 : 12) : Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  const dayNumber = day === undefined ? (first ? 1 : days) : Number(day)
  if (dayNumber < 1 || dayNumber > days) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(monthNumber)}-${two(dayNumber)}`
}
