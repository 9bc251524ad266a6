/** A day, a month (no `day`) or a year (neither). */
export type CalendarDay = { year: number; month: number | null; day: number | null }

export const pad = (number: number) => String(number).padStart(2, '0')

export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysIn(year, month))
}

const daysIn = (year: number, month: number) => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
