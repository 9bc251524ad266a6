import { isDay } from './date/is-day.ts'
import type { Labelled } from './labels.ts'

const BY = /^(?:(?:written|reported|story|posted|published|words|text) )?by:? (?=\p{Lu})/iu
const WORD = "\\p{Lu}[\\p{L}.'’-]*"
const NAME = `${WORD}(?: (?:${WORD}|de|del|der|van|von|bin|al|la|di)){1,4}`
const NAMES = new RegExp(`^${NAME}(?:(?:,? and | & |, )${NAME})*$`, 'u')
/** Whom or what a person writes for: no person. */
const POST =
  /^(?:the )?(?:[\p{L}&.-]+ ){0,4}(?:press|news|times|post|agency|service|bureau|network|media|journal|tribune|herald|staff|writers?|reporters?|correspondents?|editors?|columnists?|analysts?|contributors?)$/iu
const BEFORE_DATE = /^(?:(?:first )?(?:published|posted|updated)(?: on| at)?|on)[: ]+(?=.)/i
const NO_NAME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i
const LONGEST = 150

/**
 * Authors and date of an English by-line: By Jane Doe, Some Agency March 4, 2025. Without the word By only where the
 * place says that it is one.
 */
export function englishByline(line: string, isPlaced = false): Labelled[] {
  if (line.length > LONGEST || !(isPlaced || BY.test(line))) return []
  const { head, date } = splitDate(line)
  const people = head
    .replace(BY, '')
    .split(/\s*[|•·]\s*|, (?!(?:jr|sr|ph\.?d|m\.?d)\b)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !POST.test(part))
  const names = people.join(', ')
  if (!NAMES.test(names) || NO_NAME.test(names)) return []
  return [
    { label: 'author', value: names },
    ...(date === '' ? [] : [{ label: 'date', value: date } as const]),
  ]
}

/** The longest end of a line that is a date, and what stands before it. */
function splitDate(line: string): { head: string; date: string } {
  for (const { index } of line.matchAll(/(?<=[\s,|•·])(?=[\p{L}\d])/gu)) {
    const rest = line.slice(index)
    const date = rest.replace(BEFORE_DATE, '')
    if (/\d/.test(date) && isDay(date))
      return { head: line.slice(0, index).replace(/[\s,|•·–—-]+$/, ''), date }
  }
  return { head: line, date: '' }
}
