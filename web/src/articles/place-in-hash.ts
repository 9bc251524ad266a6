import { readPlaceHash } from '../filters/place-hash.ts'
import { MATCH, type Place } from './place-marks.ts'

/** The mark at the place that an address names; `places` as `placesOf` gives them: title, body of each version. */
export function placeInHash(hash: string, places: readonly Place[][]): Place | undefined {
  const named = readPlaceHash(hash)
  if (!named) return undefined
  const here = places[named.version * 2 + (named.field === 'body' ? 1 : 0)] ?? []
  const starting = here.filter((place) => place.from === named.from)
  return starting.find(({ theme }) => theme === MATCH) ?? starting[0]
}
