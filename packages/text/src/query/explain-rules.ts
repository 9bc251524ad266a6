import type { MatchRule } from '@tidewatch/schema/why'
import { type Tokens, tokens } from '../tokens.ts'
import type { Found } from './explain-match.ts'

const WHITE = /\p{White_Space}/u

/** What lies between the characters as they were typed and as they stand in the text. */
export function rulesOf(text: string, found: Tokens, { first, last, phrase, isVariant }: Found): MatchRule[] {
  const rules = new Set<MatchRule>(isVariant ? ['variant'] : [])
  const typed = tokens(phrase.text)
  // One character may be several words, as ½ is: nothing of it can be set beside one word.
  if (typed.length !== phrase.words.length) return [...rules]
  for (let at = first; at <= last; at += 1) {
    const i = at - first
    const apart = differences(sliceOf(typed, phrase.text, i), sliceOf(found, text, at))
    for (const rule of apart) rules.add(rule)
    const [ours, theirs] = [between(typed, phrase.text, i), between(found, text, at)]
    if (at > first && ours !== theirs) {
      if (WHITE.test(theirs) || WHITE.test(ours)) rules.add('blank')
      if (/\S/.test(theirs) || /\S/.test(ours)) rules.add('hyphen')
    }
  }
  return [...rules]
}

const sliceOf = ({ from, to }: Tokens, text: string, at: number) => text.slice(from[at], to[at])
const between = ({ from, to }: Tokens, text: string, at: number) => text.slice(to[at - 1] ?? 0, from[at])

function differences(a: string, b: string): MatchRule[] {
  if (a === b) return []
  const [wideA, wideB] = [a.normalize('NFKC'), b.normalize('NFKC')]
  const [lowA, lowB] = [wideA.toLowerCase(), wideB.toLowerCase()]
  const rules: MatchRule[] = []
  if (wideA !== a || wideB !== b) rules.push('width')
  if (wideA !== wideB && (lowA !== wideA || lowB !== wideB)) rules.push('case')
  if (lowA !== lowB) rules.push('script')
  return rules
}
