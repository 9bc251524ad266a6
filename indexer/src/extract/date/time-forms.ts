import { hourOf } from './hour-of.ts'
import type { Clock } from './written.ts'
import { ZONE_NAMES, zoneOfName } from './zone-names.ts'

const CJK_WEEKDAY =
  '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[一二三四五六月火水木金土日](?:曜日)?\\)|[월화수목금토일](?:요일)?\\)'
const WEEKDAY = `(?:\\(?(?:${CJK_WEEKDAY}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b)\\)?)?`
const HALF =
  '(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|深夜|午前|午後|오전|오후|(?:am|pm)(?= \\d))?'
const SIGNS =
  '(?<h2>\\d{1,2}) ?[时時点點시](?: ?(?:(?<m2>\\d{1,2}) ?[分분](?: ?(?<s2>\\d{1,2}) ?[秒초])?|(?<past>半)|整))?'
const CLOCKS = [
  '(?<h1>\\d{1,2})(?::| : ?)(?<m1>\\d{2})(?:(?::| : ?)(?<s1>\\d{2})(?:[.,]\\d{1,9})?)?',
  SIGNS,
  '(?<h3>\\d{1,2})\\.(?<m3>\\d{2})(?= ?[ap]\\.?m\\b)',
  '(?<h4>\\d{1,2})(?= ?[ap]\\.?m\\b)',
].join('|')
const MERIDIEM = '(?: ?(?<meridiem>am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?'
const OFFSET = "(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2}|'\\d{2}'?)?(?!\\d)"
const ZONE = `(?: ?\\(?(?<zone>${OFFSET}|(?:${ZONE_NAMES})(?![a-z]))\\)?)?`
const BEIJING = '(?:(?<beijing>北京时间|北京時間) ?)?'
const FORM = new RegExp(
  `^(?:T| ?[,·|-]? ?(?:at |@ ?)?)${WEEKDAY}[ ,]{0,2}${BEIJING}${HALF} ?(?:${CLOCKS})${MERIDIEM}${ZONE}`,
  'i',
)
const NO_CLOCK = new RegExp(`^ ?,? ?${WEEKDAY}`, 'i')

type Names = Record<string, string | undefined>

/** What follows a date: a weekday, a time, and what comes after. Null where a time is written that does not exist. */
export function timePart(text: string): { clock: Clock | null; rest: string } | null {
  const match = FORM.exec(text)
  if (!match) return { clock: null, rest: text.slice(NO_CLOCK.exec(text)?.[0].trimEnd().length ?? 0) }
  const clock = readClock(match.groups ?? {})
  return clock === 'impossible' ? null : { clock, rest: text.slice(match[0].length) }
}

function readClock(found: Names): Clock | null | 'impossible' {
  const written = Number(found.h1 ?? found.h2 ?? found.h3 ?? found.h4)
  const minute = found.past ? 30 : Number(found.m1 ?? found.m2 ?? found.m3 ?? 0)
  const seconds = found.s1 ?? found.s2
  const second = seconds === undefined ? null : Number(seconds)
  const zone = zoneOf(found.zone ?? found.beijing)
  if (minute > 59 || (second ?? 0) > 60 || zone === null) return 'impossible'
  // The end of a day and a leap second belong to it; they are no times that other programs take.
  if ((written === 24 && minute === 0) || second === 60) return null
  const hour = written > 23 ? 'impossible' : hourOf(written, found.half ?? found.meridiem)
  return typeof hour === 'number' ? { hour, minute, second, zone } : hour
}

/** `Z`, `+08:00`, the name of a zone; nothing where none was stated, null for an offset that no place has. */
function zoneOf(text: string | undefined): string | null {
  if (text === undefined) return ''
  const offset = /([+-])(\d{1,2}):?'?(\d{2})?'?$/.exec(text)
  if (!offset) return zoneOfName(text)
  const [, sign, hours = '', minutes = '00'] = offset
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`
}
