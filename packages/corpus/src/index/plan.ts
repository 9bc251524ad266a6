import { plainTerm } from '@tidewatch/text/plain'
import type { Cache } from '../cache.ts'
import { type Phrase, type Query, termOf } from '../query.ts'
import type { Store } from '../store/store.ts'
import type { EngineIndex } from './engine-index.ts'
import type { EngineFilter } from './filter.ts'
import { shadowPhrase } from './shadow.ts'

/** What to ask the engine so that its answer is exactly the articles that the query means. */
export type Plan = { q: string; filter: EngineFilter }

/** Up to here the engine checks phrases exactly: it compares words by pairs within windows of three. */
const EXACT_WORDS = 2
const ALL = 100_000_000
const CHUNK = 5_000

const inList = (numbers: readonly number[]) => `n IN [${numbers.join(', ')}]`

/**
 * A phrase of three and more words may find articles that hold its pairs apart. So its hits are checked once against
 * the texts in the store, and what fails is filtered out by number: counts, lists and charts all stay exact.
 */
export function planner(index: EngineIndex, store: Store, cached: Cache) {
  async function hitsOf(phrase: Phrase): Promise<{ right: number[]; wrong: number[] }> {
    const q = shadowPhrase(phrase.words)
    const found = await index.read((_, target) =>
      target.search(q, { limit: ALL, matchingStrategy: 'all', sort: ['n:asc'] }),
    )
    const numbers = found.hits.map(({ n }) => Number(n))
    const wrong: number[] = []
    for (let at = 0; at < numbers.length; at += CHUNK) {
      wrong.push(...store.plain.lacking(numbers.slice(at, at + CHUNK), plainTerm(termOf(phrase))))
      await new Promise(setImmediate)
    }
    const isWrong = new Set(wrong)
    return { right: wrong.length === 0 ? [] : numbers.filter((n) => !isWrong.has(n)), wrong }
  }

  const checked = (phrase: Phrase) =>
    phrase.words.length <= EXACT_WORDS
      ? Promise.resolve({ right: [], wrong: [] })
      : cached(`hits ${phrase.words.join(' ')}`, () => hitsOf(phrase))

  return async function plan({ phrases, excluded }: Query): Promise<Plan> {
    const [hits, unwanted] = await Promise.all([
      Promise.all(phrases.map(checked)),
      Promise.all(excluded.map(checked)),
    ])
    const q = [
      ...phrases.map(({ words }) => shadowPhrase(words)),
      ...excluded.flatMap(({ words }, at) => (unwanted[at]?.wrong.length ? [] : `-${shadowPhrase(words)}`)),
    ]
    const filter = [
      ...hits.filter(({ wrong }) => wrong.length > 0).map(({ wrong }) => `NOT ${inList(wrong)}`),
      ...unwanted
        .filter(({ right, wrong }) => wrong.length > 0 && right.length > 0)
        .map(({ right }) => `NOT ${inList(right)}`),
    ]
    return { q: q.join(' '), filter }
  }
}
