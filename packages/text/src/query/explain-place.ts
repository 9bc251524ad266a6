import type { NearMiss, WhyPlace } from '@tidewatch/schema/why'
import { excerpts } from '../excerpt.ts'
import type { Found } from './explain-match.ts'
import { rulesOf } from './explain-rules.ts'
import type { FieldText } from './explain-text.ts'

const EXCERPT = { most: 1, length: 80 }
/** The characters of a place that are shown. */
const LONGEST = 120

export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

/** The characters from one token to another, both inclusive, and what stands around them. */
export function cutOut({ text, tokens, version }: FieldText, first: number, last: number) {
  const from = tokens.from[first] ?? 0
  const to = tokens.to[last] ?? from
  const [excerpt = { text: '', marks: [] }] = excerpts(text, [[from, to]], EXCERPT)
  return {
    ...{ version, from, to, excerpt },
    text: shortened(text.slice(from, to)),
  }
}

export const toPlace = (field: FieldText, found: Found): WhyPlace => ({
  ...cutOut(field, found.first, found.last),
  field: field.field === 'title' ? 'title' : 'body',
  rules: rulesOf(field.text, field.tokens, found),
})

type Missed = Pick<NearMiss, 'code' | 'values'>

export const toNearMiss = (field: FieldText, first: number, last: number, why: Missed): NearMiss => ({
  ...cutOut(field, first, last),
  field: field.field,
  ...why,
})
