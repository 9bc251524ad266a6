export type Days = { first: string | null; last: string | null }

/** Why a text can't be the days of a condition. */
export type DaysFault = 'ends' | 'nothing' | 'none' | 'reversed' | 'none-left'

const two = (n: number) => String(n).padStart(2, '0')
const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const FORMS = [
  /^(\d{4})年?$/,
  /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$/,
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
]

/** The days of a year, month or day; null where there is no such date. */
function daysOf(text: string): { first: string; last: string } | null {
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null)
  if (!match) return null
  const [year = 0, month, day] = match
    .slice(1)
    .filter((part) => /^\d+$/.test(part))
    .map(Number)
  if (year < 1 || month === 0 || (month ?? 1) > 12) return null
  const length = daysIn(year, month ?? 12)
  if (day !== undefined && (day < 1 || day > length)) return null
  return { first: iso(year, month ?? 1, day ?? 1), last: iso(year, month ?? 12, day ?? length) }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function shifted(day: string, by: 1 | -1): string | null {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
  return /^\d{4}-/.test(moved) && moved > '0001' ? moved : null
}

/** The days that a date condition takes, or why it can't be one. */
export function parseDays(typed: string): Days | DaysFault {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{White_Space}+/gu, '')
    .replaceAll('−', '-')
  const compared = /^(>=|<=|=|>|<|≥|≤)(.*)$/u.exec(text)
  if (compared) return comparison(compared[1] ?? '', daysOf(compared[2] ?? ''))
  const parts = text.split(/\.{2,}|[~至到]/u)
  if (parts.length > 2) return 'ends'
  const [a = '', b = a] = parts
  if (a === '' && b === '') return 'nothing'
  const [from, to] = [a, b].map((part) => (part === '' ? null : (daysOf(part) ?? 'none')))
  if (from === 'none' || to === 'none') return 'none'
  const [first, last] = [from?.first ?? null, to?.last ?? null]
  return first !== null && last !== null && first > last ? 'reversed' : { first, last }
}

function comparison(sign: string, days: { first: string; last: string } | null): Days | DaysFault {
  if (days === null) return 'none'
  if (sign === '=') return days
  if (sign === '>=' || sign === '≥') return { first: days.first, last: null }
  if (sign === '<=' || sign === '≤') return { first: null, last: days.last }
  const next = sign === '>' ? shifted(days.last, 1) : shifted(days.first, -1)
  if (next === null) return 'none-left'
  return sign === '>' ? { first: next, last: null } : { first: null, last: next }
}

/** The shortest way to write the days of a date condition. */
export function formatDays({ first, last }: Days): string {
  if (first === null || last === null) return `${first ?? ''}..${last ?? ''}`
  const short = [first.slice(0, 4), first.slice(0, 7), first].find((text) => {
    const days = daysOf(text)
    return days?.first === first && days.last === last
  })
  return short ?? `${first}..${last}`
}
