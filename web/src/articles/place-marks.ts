import type { Marks, PlacedMention } from '@tidewatch/schema/answers'

/** A place of a text that is marked: a theme's mention, or a match of the query (theme `''`). */
export type Place = { theme: string; from: number; to: number; number: number }

/** A run of text under the same marks; `starts` holds the places that begin here. */
export type Run = { from: number; text: string; under: Place[]; starts: Place[] }

export const MATCH = ''

/** Numbers the places of each theme through all texts of an article, in reading order, for jumping between them. */
export function placesOf(texts: readonly { mentions: readonly PlacedMention[]; matches: Marks }[]): {
  places: Place[][]
  counts: Map<string, number>
} {
  const counts = new Map<string, number>()
  const places = texts.map(({ mentions, matches }) => {
    const all = [...mentions, ...matches.map(([from, to]) => ({ theme: MATCH, from, to }))]
    return all
      .sort((a, b) => a.from - b.from || b.to - a.to)
      .map((place) => {
        const number = (counts.get(place.theme) ?? 0) + 1
        counts.set(place.theme, number)
        return { ...place, number }
      })
  })
  return { places, counts }
}

/** A text in paragraphs, each cut into runs wherever a mark begins or ends. */
export function paragraphsOf(text: string, places: readonly Place[]): { from: number; runs: Run[] }[] {
  const paragraphs: { from: number; runs: Run[] }[] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const [from, to] = [match.index, match.index + match[0].length]
    paragraphs.push({ from, runs: runsOf(text, from, to, places) })
  }
  return paragraphs
}

export function runsOf(text: string, from: number, to: number, places: readonly Place[]): Run[] {
  const here = places.filter((place) => place.to > from && place.from < to)
  const edges = [from, to, ...here.flatMap((place) => [place.from, place.to])]
  const cuts = [...new Set(edges.filter((edge) => edge >= from && edge <= to))].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => ({
    from: start,
    text: text.slice(start, cuts[at + 1]),
    under: here.filter((place) => place.from <= start && place.to > start),
    starts: here.filter((place) => place.from === start),
  }))
}
