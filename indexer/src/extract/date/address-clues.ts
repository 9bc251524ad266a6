import type { DateClue } from '@tidewatch/schema/raw-record'

const YEAR = '((?:19[89]|20[0-4])\\d)'
const MONTH = '(0?[1-9]|1[0-2])'
const DAY = '(0?[1-9]|[12]\\d|3[01])'
const MM = '(0[1-9]|1[0-2])'
const DD = '(0[1-9]|[12]\\d|3[01])'

const LONGEST = 2_000

type Form = { pattern: RegExp; write: (parts: string[]) => string; isWeak?: boolean }

const whole = ([year, month, day]: string[]) => `${year}-${month}-${day}`

/** A lone number of eight digits at the end may as well be an id: it only supports what others say. */
const FORMS: Form[] = [
  { pattern: new RegExp(`/${YEAR}/${MONTH}/${DAY}(?=[/_.-]|$)`), write: whole },
  { pattern: new RegExp(`[/_-]${YEAR}-${MM}[-/]${DD}(?!\\d)`), write: whole },
  { pattern: new RegExp(`/${YEAR}[/_-]${MM}${DD}(?=/)`), write: whole },
  {
    pattern: new RegExp(`/${YEAR}/([a-z]{3})/${DAY}(?=/|$)`, 'i'),
    write: ([year, month, day]) => `${day} ${month} ${year}`,
  },
  { pattern: new RegExp(`/t${YEAR}${MM}${DD}_`, 'i'), write: whole },
  { pattern: new RegExp(`/${YEAR}${MM}${DD}(?=/)`), write: whole },
  {
    pattern: new RegExp(`(?<![\\da-z])${YEAR}${MM}${DD}(?=[_-]|\\.s?html?|\\.\\w{2,5}$|$)`, 'i'),
    write: whole,
    isWeak: true,
  },
  { pattern: new RegExp(`/${YEAR}/${MM}(?=/|$)`), write: ([year, month]) => `${year}-${month}` },
  { pattern: new RegExp(`/${YEAR}-?${MM}(?=[/-])(?!-\\d)`), write: ([year, month]) => `${year}-${month}` },
]

/** The date that an address names, from the first of the addresses that has one. */
export function addressClues(urls: readonly string[]): DateClue[] {
  for (const url of urls) {
    const path = pathOf(url)
    for (const { pattern, write, isWeak } of FORMS) {
      const found = pattern.exec(path)
      if (!found) continue
      const clue: DateClue = { value: write(found.slice(1)), origin: 'address' }
      return [isWeak ? { ...clue, weight: 'weak' } : clue]
    }
  }
  return []
}

/** What follows the host, as it is written: names in a query are ids more often than dates. */
const pathOf = (url: string): string =>
  url
    .slice(0, LONGEST)
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
