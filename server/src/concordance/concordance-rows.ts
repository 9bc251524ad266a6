import type { ConcordanceLine } from '@tidewatch/schema/concordance'

export const CONCORDANCE_COLUMNS = [
  'id',
  'title',
  'source',
  'day',
  'language',
  'field',
  'left',
  'match',
  'right',
] as const

/** One row a match; `left`, `match` and `right` join to one piece of the text. */
export const concordanceRow = (line: ConcordanceLine) => {
  const { id, title, source, day, language, field, left, match, right } = line
  return { id, title, source, day: day ?? '', language, field, left, match, right }
}
