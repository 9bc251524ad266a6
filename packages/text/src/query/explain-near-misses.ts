import type { Term, TextField } from '@tidewatch/schema/query'
import type { Theme } from '@tidewatch/schema/theme'
import type { NearMiss } from '@tidewatch/schema/why'
import { createMatcher } from '../matcher.ts'
import { tokens } from '../tokens.ts'
import { apartPlaces } from './explain-apart.ts'
import { allPlaces, occurrences } from './explain-match.ts'
import { partedPlaces } from './explain-parted.ts'
import { toNearMiss } from './explain-place.ts'
import type { ExplainedTexts, FieldText } from './explain-text.ts'

/** So many of one term are shown. */
const MOST = 5

const inField = (field: TextField | null) => (text: FieldText) => field === null || text.field === field

/** What stands in an article instead of a term that it does not hold. */
export function nearMissesOf(
  term: Term,
  field: TextField | null,
  { fields, blocks }: ExplainedTexts,
): NearMiss[] {
  const misses: NearMiss[] = []
  const searched = fields.filter(inField(field))
  const add = (texts: readonly FieldText[], find: (text: FieldText, most: number) => NearMiss[]) => {
    for (const text of texts) if (misses.length < MOST) misses.push(...find(text, MOST - misses.length))
  }
  const standing = (code: 'field' | 'removed') => (text: FieldText, most: number) =>
    allPlaces(text.tokens, [term])
      .slice(0, Math.min(most, 2))
      .map(({ first, last }) => toNearMiss(text, first, last, { code, values: {} }))
  add(
    fields.filter((text) => !searched.includes(text)),
    standing('field'),
  )
  add(blocks, standing('removed'))
  for (const phrase of term.phrases) add(searched, (text, most) => partedPlaces(text, phrase, most))
  if (misses.length === 0)
    add(searched, (text, most) => apartPlaces(text, term.phrases[0], Math.min(most, 2)))
  return misses
}

/** Places of a theme's terms that are no mentions of it: in an excluded phrase, or in a removed block. */
export function nearMissesOfTheme(theme: Theme, { fields, blocks }: ExplainedTexts): NearMiss[] {
  const matcher = createMatcher([{ ...theme, exclude: [] }])
  const phrases = theme.exclude.map((text) => ({ text, words: tokens(text).words }))
  const misses: NearMiss[] = []
  const excludedIn = (text: FieldText) => {
    const bars = phrases.flatMap((phrase) =>
      occurrences(text.tokens, phrase.words).map((first) => ({
        ...{ first, last: first + phrase.words.length - 1 },
        phrase: phrase.text,
      })),
    )
    for (const { first, last } of matcher.find(text.tokens)) {
      const bar = bars.find((one) => one.first <= first && last <= one.last)
      if (!bar || misses.length >= MOST) continue
      misses.push(toNearMiss(text, first, last, { code: 'excluded', values: { phrase: bar.phrase } }))
    }
  }
  fields.forEach(excludedIn)
  for (const block of blocks) {
    for (const { first, last } of matcher.find(block.tokens)) {
      if (misses.length < MOST) misses.push(toNearMiss(block, first, last, { code: 'removed', values: {} }))
    }
  }
  return misses
}
