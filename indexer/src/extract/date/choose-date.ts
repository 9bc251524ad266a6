import type { Article, DateCandidate, DateDoubt } from '@tidewatch/schema/article'
import type { DateClue } from '@tidewatch/schema/raw-record'
import { cleanLine, cutAt } from '../clean.ts'
import type { Dated } from '../draft.ts'
import { assumedZone } from './assumed-zone.ts'
import { spanOf, writeDay } from './calendar.ts'
import type { DateContext } from './context.ts'
import { demoteUpdates } from './demote-updates.ts'
import { toLocalTime } from './local-time.ts'
import { placeClues } from './place-clues.ts'
import { isTimed, type Placed, type RefusedClue, written } from './placed.ts'
import { elect, isSameMinute } from './vote.ts'

const MOST_CANDIDATES = 20
const LONGEST_VALUE = 100

/**
 * The best of the dates that were found, and what speaks against it. Clues of one origin come in order of weight.
 * The day is the one on the article's own clocks: in the stated zone, else in the one assumed from host or language.
 */
export function chooseDate(clues: readonly DateClue[], context: DateContext): Dated {
  const { placed, refused } = placeClues(clues, context)
  const local = demoteUpdates(toLocalTime(placed, assumedZone(context.host, context.language)))
  const chosen = elect(local)
  const dateCandidates = candidates(local, refused, chosen)
  if (!chosen) return { ...UNDATED, dateCandidates }
  return {
    ...written(chosen),
    dateOrigin: chosen.clue.origin,
    zone: zoneOf(chosen),
    dateCandidates,
    dateDoubts: doubts(chosen, local),
  }
}

const UNDATED = {
  day: null,
  precision: 'none',
  publishedAt: null,
  dateOrigin: 'none',
  zone: null,
  dateDoubts: [],
} satisfies Partial<Dated>

function zoneOf({ time }: Placed): Article['zone'] {
  return time?.offset && time.origin ? { offset: time.offset, origin: time.origin } : null
}

function doubts(chosen: Placed, all: readonly Placed[]): DateDoubt[] {
  const day = writeDay(chosen.date)
  const isConfirmed = all.some((other) => other.doubt === null && writeDay(other.date) === day)
  const own = chosen.doubt && !(isConfirmed && chosen.doubt !== 'file') ? [chosen.doubt] : []
  return all.some((other) => isAgainst(other, chosen)) ? [...own, 'disagree'] : own
}

/** The first clue of an origin is credible, later and doubtful ones and those of updates are not. */
function isAgainst(other: Placed, chosen: Placed): boolean {
  if (other.doubt || other.clue.weight || !other.isFirst) return false
  const [[first, last], [from, to]] = [spanOf(other.date), spanOf(chosen.date)]
  return first > to + 1 || last < from - 1
}

function candidates(all: readonly Placed[], refused: readonly RefusedClue[], chosen: Placed | null) {
  const found = [
    ...all
      .filter((placed) => !chosen || !says(chosen, placed))
      .map((placed) => ({ ...clueOf(placed), ...written(placed), refused: null })),
    ...refused.map(
      (one): DateCandidate => ({
        ...clueOf(one),
        day: one.date && writeDay(one.date),
        precision: one.date ? written({ ...NO_TIME, ...one, date: one.date }).precision : 'none',
        publishedAt: null,
        refused: one.refused,
      }),
    ),
  ]
  const kinds = new Map(found.map((one) => [keyOf(one), one]).reverse() as [string, DateCandidate][])
  return found.filter((one) => kinds.get(keyOf(one)) === one).slice(0, MOST_CANDIDATES)
}

const NO_TIME = { time: null, doubt: null, strength: 0, isFirst: false }

const clueOf = ({ clue }: { clue: DateClue }) => ({
  value: cutAt(cleanLine(clue.value.slice(0, 2 * LONGEST_VALUE)), LONGEST_VALUE),
  origin: clue.origin,
})

const keyOf = ({ day, publishedAt, refused, origin, value }: DateCandidate) =>
  [origin, refused, publishedAt ?? day ?? value].join('|')

/** What is chosen says all that the other says. */
function says(chosen: Placed, other: Placed): boolean {
  if (isTimed(other)) return isTimed(chosen) && isSameMinute(chosen, other)
  return writeDay(chosen.date).startsWith(writeDay(other.date))
}
