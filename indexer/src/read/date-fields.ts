import { dateValue } from './field-values.ts'

const PARTS = {
  year: /^(?:(?:pub(?:lication|lished)?|issue)[\s_-]?)?(?:year|yr)$|^(?:出版|发表|发布)?年(?:份|度)?$/i,
  month: /^(?:(?:pub(?:lication|lished)?|issue)[\s_-]?)?(?:month|mon)$|^(?:出版|发表|发布)?月(?:份)?$/i,
  day: /^(?:(?:pub(?:lication|lished)?|issue)[\s_-]?)?day(?:[\s_-]?of[\s_-]?month)?$|^(?:出版|发表|发布)?日$/i,
}

/** The dates in these values, the best named first. A day and a time of day in fields of their own are put together. */
export function datesOf(values: unknown[], record: Record<string, unknown>): string[] {
  const texts = values.map(dateValue).filter((value) => value !== null)
  const isClock = (text: string) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)
  const [first, ...others] = texts.filter((text) => !isClock(text))
  const clock = texts.find(isClock)
  const whole =
    first !== undefined && clock !== undefined && !first.includes(':') ? `${first} ${clock}` : first
  const joined = joinedParts(record)
  return [...new Set([whole ?? [], ...others, joined ?? []].flat())]
}

/** A date whose year, month and day stand in fields of their own. */
function joinedParts(record: Record<string, unknown>): string | null {
  const of = (part: keyof typeof PARTS) => {
    const name = Object.keys(record).find((key) => PARTS[part].test(key.trim()))
    const text = name === undefined ? '' : String(record[name] ?? '')
    return text.trim().replace(/[年月日号]$|\.0+$/g, '')
  }
  const [year, month, day] = [of('year'), of('month'), of('day')]
  if (!/^(?:1[6-9]|20)\d{2}$/.test(year)) return null
  const isDay = /^\d{1,2}$/.test(day)
  if (/^\d{1,2}$/.test(month)) return isDay ? `${year}-${month}-${day}` : `${year}-${month}`
  if (/^\p{L}{3,12}\.?$/u.test(month)) return isDay ? `${day} ${month} ${year}` : `${month} ${year}`
  return month === '' ? year : null
}
