import type { DateCandidate } from '@tidewatch/schema/article'
import type { Dated } from './draft.ts'

const REASONS: Record<NonNullable<DateCandidate['refused']>, string> = {
  impossible:
    'cannot be the publishedAt of an article: no calendar has it, or it is what programs write for none',
  future: 'cannot be the publishedAt: it lies in the future',
  unreadable: 'is no date we can read as publishedAt',
}

/** What is to be said of a date that a record gave and that could not be its date. */
export function dateNote(given: unknown, { day, dateOrigin, dateCandidates }: Dated): string[] {
  if (given === undefined || given === null || given === '') return []
  const isText = typeof given === 'string' || typeof given === 'number'
  const start = isText ? String(given).trim().slice(0, 10) : ''
  const refused = dateCandidates.find(
    ({ value, origin, refused: why }) => isText && why && origin === 'field' && value.startsWith(start),
  )?.refused
  if (!refused && isText && day !== null) return []
  const end = day === null ? 'it stays undated' : `it is dated ${day} by ${ORIGINS[dateOrigin]}`
  return [`${String(JSON.stringify(given)).slice(0, 80)} ${REASONS[refused ?? 'unreadable']}: ${end}`]
}

const ORIGINS: Record<Dated['dateOrigin'], string> = {
  field: 'another of its fields',
  feed: 'its feed',
  metadata: 'its metadata',
  'json-ld': 'its metadata',
  text: 'its text',
  script: 'its programs',
  address: 'its address',
  file: 'its file',
  none: 'nothing',
}
