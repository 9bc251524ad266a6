import { NONE } from '@tidewatch/schema/article'
import { plainTerm } from '@tidewatch/text/plain'
import { VERSION_BREAK } from '@tidewatch/text/tagger'
import { type Phrase, termOf } from '../query.ts'
import type { Store } from '../store/store.ts'
import type { Tally } from './timeline.ts'

const CHUNK = 1_000

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * How often the phrases stand in these articles, per date: longest first, left to right, not overlapping, as for the
 * terms of a theme. Counted in the store's texts, since the engine knows only whether, not how often.
 */
export async function queryMentions(
  store: Store,
  phrases: readonly Phrase[],
  numbers: readonly number[],
): Promise<Tally> {
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length)
  const pattern = new RegExp(longestFirst.map((phrase) => escaped(plainTerm(termOf(phrase)))).join('|'), 'g')
  const tally: Record<string, number> = {}
  for (let at = 0; at < numbers.length; at += CHUNK) {
    for (const { text, day } of store.plain.texts(numbers.slice(at, at + CHUNK))) {
      const count = Math.max(...text.split(VERSION_BREAK).map((one) => one.match(pattern)?.length ?? 0))
      tally[day ?? NONE] = (tally[day ?? NONE] ?? 0) + count
    }
    await new Promise(setImmediate)
  }
  return tally
}
