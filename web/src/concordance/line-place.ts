import type { ConcordanceLine } from '@tidewatch/schema/concordance'
import { MATCH, type Place } from '../articles/place-marks.ts'

/** The part of an article's address that names where a line stands in it. */
export const lineHash = ({ field, version, from }: ConcordanceLine) => `${field}-${version}-${from}`

/** The mark at the place that an address names; `places` as `placesOf` gives them: title, body of each version. */
export function placeInHash(hash: string, places: readonly Place[][]): Place | undefined {
  const [, field, version, from] = /^(title|body)-(\d+)-(\d+)$/.exec(hash) ?? []
  const here = places[Number(version) * 2 + (field === 'body' ? 1 : 0)] ?? []
  const starting = here.filter((place) => place.from === Number(from))
  return starting.find(({ theme }) => theme === MATCH) ?? starting[0]
}
