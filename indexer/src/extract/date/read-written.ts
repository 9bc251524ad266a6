import { dayPart, isPossible } from './day-forms.ts'
import { epochTime } from './epoch.ts'
import { relativePart } from './relative-forms.ts'
import { timePart } from './time-forms.ts'
import type { Written } from './written.ts'

const LONGEST = 100
const LABEL =
  /^(?:\p{Script=Han}{0,4}(?:时间|時間|日期|于|於)|(?:first |originally |last )?(?:published|posted|updated|modified|publication date|date|time)(?: on| at)?|on|at)\s?[:|]?\s?(?=[\d一二〇○零三昨今前刚民中\p{L}])/iu
// Tue Mar  4 10:22:00 GMT 2025, as C, Java and Twitter write it.
const YEAR_AT_END =
  /^(?:[a-z]{3},? )?(?<month>[a-z]{3}) (?<day>\d{1,2}) (?<time>\d{2}:\d{2}:\d{2})(?<zone> [a-z]{1,5}| (?:gmt|utc)?[+-]\d{2}:?\d{2})? (?<year>\d{4})$/i

/** A remark in brackets, or the weekday where it stands behind the time. */
const MAY_FOLLOW = /^ ?(?:\([^()]{0,60}\)|(?:星期|周|週)[一二三四五六日天])?$/

/** One spelling for digits, dashes and spaces. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(?<=\d)[·・](?=\d)/g, '.')
    .replace(/[\s\u200b-\u200f]+/g, ' ')
    .trim()

/** A text too long to be a date is as good as none. */
function plain(text: string): string {
  if (text.length > LONGEST) return ''
  return plainLine(text)
    .replace(YEAR_AT_END, '$<month> $<day>, $<year> $<time>$<zone>')
    .replace(/^D:(?=\d{8})/, '')
    .replace(/^\\?\/Date\((\d{9,13})(?:[+-]\d{4})?\)\\?\/$/, '$1')
    .replace(/(?<=[Z\d])\[[\w/+-]{1,40}\]$/, '')
}

/** What a whole text says as a date; 'impossible' where it is one that no calendar or clock has, null where it is none. */
export function readWritten(value: string): Written | 'impossible' | null {
  const text = plain(value)
  const found = fromStart(text) ?? fromStart(text.replace(LABEL, ''))
  if (found) return MAY_FOLLOW.test(found.rest) ? found.written : null
  const time = epochTime(text)
  return time === null ? null : fromEpoch(time)
}

type Start = { written: Written | 'impossible'; rest: string }

/** The date at the very beginning of a plain line, and what follows it. */
export function fromStart(text: string): Start | null {
  return dayFirst(text) ?? clockFirst(text)
}

function dayFirst(text: string): Start | null {
  const day = dayPart(text) ?? relativePart(text)
  if (!day) return null
  const time = timePart(day.rest)
  if (!time) return { written: 'impossible', rest: '' }
  if (!isPossible(day.day)) return { written: 'impossible', rest: time.rest }
  return { written: { day: day.day, clock: time.clock }, rest: time.rest }
}

/** 9:41 a.m. ET March 4, 2025 and 21:17 18.11.2019. */
function clockFirst(text: string): Start | null {
  if (!/^(?:[\d上下中凌早晚]|[a-z]{3,9},? \d{1,2}[:.]\d{2})/i.test(text)) return null
  const time = timePart(text)
  if (!time?.clock) return null
  const after = time.rest.replace(/^[ ,·|-]*(?:on )?/, '')
  const day = dayPart(after) ?? relativePart(after)
  if (!day) return null
  const written = isPossible(day.day) ? { day: day.day, clock: time.clock } : 'impossible'
  return { written, rest: day.rest }
}

function fromEpoch(time: number): Written {
  const date = new Date(time)
  return {
    day: {
      kind: 'calendar',
      date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    },
    clock: {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      zone: 'Z',
    },
  }
}
