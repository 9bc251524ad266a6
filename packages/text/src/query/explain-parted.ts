import type { Phrase } from '@tidewatch/schema/query'
import type { NearMiss } from '@tidewatch/schema/why'
import { type SameLetters, sameLetters } from './explain-letters.ts'
import { shortened, toNearMiss } from './explain-place.ts'
import type { FieldText } from './explain-text.ts'

/** Shorter words stand by chance inside of others, as AI does in “said”. */
const CHANCE_LETTERS = 3
/** In a very long text a single letter stands in nearly every word. */
const MOST_LOOKED = 20_000

/** Where the letters of a phrase stand one after the other, but not as the phrase: parted, joined, or inside a run. */
export function partedPlaces(field: FieldText, phrase: Phrase, most: number): NearMiss[] {
  const misses: NearMiss[] = []
  const runs = new Set<string>()
  const letters = field.letters()
  const wanted = phrase.words.join('')
  let from = 0
  for (let looked = 0; misses.length < most && looked < MOST_LOOKED; looked += 1) {
    const place = sameLetters(letters, wanted, from)
    if (!place) break
    const miss = missAt(field, phrase, place, runs)
    if (miss) misses.push(miss)
    from = place.at + 1
    // A run holds them once or a thousand times: it is the same miss.
    if (place.first === place.last)
      from = Math.max(from, (letters.starts[place.last + 1] ?? 0) - wanted.length + 1)
  }
  return misses
}

function missAt(field: FieldText, { words }: Phrase, place: SameLetters, runs: Set<string>): NearMiss | null {
  const { first, last, begins, ends } = place
  const { tokens } = field
  if (begins && ends) {
    const at = firstGap(field, first, last)
    if (at !== null)
      return toNearMiss(field, first, last, { code: 'gap', values: { between: gapText(field, at) } })
    const isWhole =
      last - first + 1 === words.length && words.every((word, i) => tokens.words[first + i] === word)
    return isWhole ? null : toNearMiss(field, first, last, { code: 'joined', values: {} })
  }
  if (last - first + 1 !== words.length || firstGap(field, first, last) !== null) return null
  const run = field.text.slice(tokens.from[first], tokens.to[last])
  const lower = run.toLowerCase()
  if (runs.has(lower) || isChance(run, lower, words.join(''))) return null
  runs.add(lower)
  return toNearMiss(field, first, last, { code: 'inside', values: { run: shortened(run) } })
}

function firstGap({ tokens }: FieldText, first: number, last: number): number | null {
  for (let at = first + 1; at <= last; at += 1) if (tokens.gap[at]) return at
  return null
}

/** The characters that part two words: as they are, without the blanks around them. */
const gapText = ({ text, tokens }: FieldText, at: number) =>
  text
    .slice(tokens.to[at - 1], tokens.from[at])
    .trim()
    .slice(0, 20)

/** A few small letters amid others: `ai` in `said`, though not in `OpenAI` or `AIGC`. */
function isChance(run: string, lower: string, letters: string): boolean {
  if (letters.length > CHANCE_LETTERS || !/^\p{L}+$/u.test(letters)) return false
  const at = lower.indexOf(letters)
  const piece = run.slice(at, at + letters.length)
  return at === -1 || piece !== piece.toUpperCase()
}
