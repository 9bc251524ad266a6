import type { DateClue } from '@tidewatch/schema/raw-record'
import { type AssumedZone, assumedZone } from './assumed-zone.ts'
import { isBlankDate } from './blank-date.ts'
import { isWhole, type WholeDay } from './calendar.ts'
import type { DateContext } from './context.ts'
import { faultOf, meaningOf, type Surroundings, seenIn } from './meaning.ts'
import { offsetAt } from './offset-at.ts'
import type { Placed, RefusedClue, WallTime } from './placed.ts'
import { readWritten } from './read-written.ts'
import { strengths, type Weighed } from './strength.ts'
import type { Clock, Written } from './written.ts'
import { offsetOfShared } from './zone-names.ts'

type Open = Weighed & { written: Written }

/** Reads all clues; those that leave something open are understood by what the others say. */
export function placeClues(
  clues: readonly DateClue[],
  context: DateContext,
): { placed: Placed[]; refused: RefusedClue[] } {
  const refused: RefusedClue[] = []
  const open: Open[] = []
  for (const weighed of strengths(clues)) {
    const { clue } = weighed
    const written = readWritten(clue.value)
    if (written === null) refused.push({ clue, date: null, refused: 'unreadable' })
    else if (written === 'impossible') refused.push({ clue, date: null, refused: 'impossible' })
    else open.push({ ...weighed, written })
  }
  const zone = assumedZone(context.host, context.language)
  const anchors = open.flatMap(({ written: { day } }) =>
    day.kind === 'calendar' && faultOf(day.date, context.now) === null ? [day.date] : [],
  )
  const surroundings = { context, seen: seenIn(context.seenAt, zone), anchors }
  const placed: Placed[] = []
  for (const one of open) {
    const result = place(one, surroundings, zone)
    if ('refused' in result) refused.push(result)
    else placed.push(result)
  }
  const blank = placed.filter((one) => isBlankDate(one, placed))
  refused.push(...blank.map(({ clue }): RefusedClue => ({ clue, date: null, refused: 'impossible' })))
  return { placed: placed.filter((one) => !blank.includes(one)), refused }
}

function place(
  { clue, isFirst, strength, written }: Open,
  surroundings: Surroundings,
  zone: AssumedZone | null,
) {
  const meant = meaningOf(written.day, surroundings)
  if (meant === null) return { clue, date: null, refused: 'unreadable' } satisfies RefusedClue
  const fault = faultOf(meant.date, surroundings.context.now)
  if (fault)
    return { clue, date: fault === 'future' ? meant.date : null, refused: fault } satisfies RefusedClue
  const time = written.clock && isWhole(meant.date) ? timeOf(meant.date, written.clock, zone) : null
  const doubt = clue.origin === 'file' ? ('file' as const) : meant.doubt
  const weight = { isFirst, strength: doubt ? strength / 2 : strength }
  const placed: Placed = { clue, date: meant.date, time, doubt, ...weight }
  // To the second, the time of a file would say more than it knows of the article.
  return doubt === 'file' ? { ...placed, time: null } : placed
}

function timeOf(
  date: WholeDay,
  { hour, minute, second, zone }: Clock,
  assumed: AssumedZone | null,
): WallTime {
  const time = { hour, minute, second }
  if (/^(?:Z|[+-])/.test(zone)) return { ...time, offset: zone, origin: 'stated' }
  const at = (name: string) => offsetAt(name, date, hour * 60 + minute)
  const usual = assumed && at(assumed.name)
  const stated = zone.includes('/') ? at(zone) : offsetOfShared(zone, usual)
  if (stated) return { ...time, offset: stated, origin: 'stated' }
  return { ...time, offset: usual, origin: assumed?.origin ?? null }
}
