import type { DateOrigin } from '@tidewatch/schema/article'
import type { DateClue } from '@tidewatch/schema/raw-record'

/** What the first clue of an origin weighs: a record's own field above all that others say of it. */
const BASE: Record<DateOrigin, number> = {
  field: 400,
  feed: 90,
  metadata: 80,
  'json-ld': 80,
  text: 60,
  script: 55,
  address: 50,
  file: 5,
  none: 0,
}

const MOST_CLUES = 100

/** A clue with what a vote for its day weighs. */
export type Weighed = {
  clue: DateClue
  strength: number
  /** Its origin has none before it. */
  isFirst: boolean
}

/** Later clues of an origin weigh less: the first is the one that its place says most for. */
export function strengths(clues: readonly DateClue[]): Weighed[] {
  const seen = new Map<DateOrigin, number>()
  return clues.slice(0, MOST_CLUES).map((clue) => {
    const before = seen.get(clue.origin) ?? 0
    seen.set(clue.origin, before + 1)
    const full = BASE[clue.origin] * (clue.weight === 'weak' ? 0.4 : 1)
    return { clue, strength: full / (before + 1), isFirst: before === 0 }
  })
}
