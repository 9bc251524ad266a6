const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

/**
 * What a person types for a day, as an ISO day: `2024-03-05`, `2024/3/5`, `2024年3月5日`; a month or a year stands
 * for its first or last day. Null where it is none of these.
 */
export function readDay(text: string, edge: 'first' | 'last'): string | null {
  const plain = text
    .trim()
    .replace(/[年月日]$/, '')
    .replace(/[年月/.]/g, '-')
  const [, year = '', month, day] = DAY.exec(plain) ?? []
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
