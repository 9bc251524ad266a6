import type { DateClue } from '@tidewatch/schema/raw-record'
import { readDate } from './date.ts'
import type { Dated } from './draft.ts'

/** What a date is to be understood by. */
export type DateContext = {
  now: Date
  /** When the page was seen, ISO: the day that 昨天 goes back from. */
  seenAt?: string | undefined
  language: string | null
  host: string | null
}

/** The best of the dates that were found, and what speaks against it. Clues of one origin come in order of weight. */
export function chooseDate(clues: readonly DateClue[], { now }: DateContext): Dated {
  for (const { value, origin } of clues) {
    const date = readDate(value, now)
    if (date) return { ...date, dateOrigin: origin, zone: null, dateCandidates: [], dateDoubts: [] }
  }
  return {
    day: null,
    precision: 'none',
    publishedAt: null,
    dateOrigin: 'none',
    zone: null,
    dateCandidates: [],
    dateDoubts: [],
  }
}
