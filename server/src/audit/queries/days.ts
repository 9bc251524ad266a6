const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
    ? 29
    : (DAYS_IN_MONTH[month - 1] ?? 31)

/** The first day that a date cut to month or year may mean. */
export const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10)

/** The last one. */
export function lastDay(day: string): string {
  const [year = '', month = '12', date] = day.split('-')
  return `${year}-${month}-${date ?? lengthOfMonth(Number(year), Number(month))}`
}

/** Whether every day that a date may mean lies in the span; an undated article lies in none that has an end. */
export function isWithin(day: string | null, first: string | null, last: string | null): boolean {
  if (first === null && last === null) return true
  if (day === null) return false
  return (
    (first === null || firstDay(day) >= firstDay(first)) && (last === null || lastDay(day) <= lastDay(last))
  )
}
