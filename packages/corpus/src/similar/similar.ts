import { plainTerm } from '@tidewatch/text/plain'
import { createTagger } from '@tidewatch/text/tagger'
import { type TellingWord, tellingWords } from '@tidewatch/text/telling-words'
import type { EngineIndex } from '../index/engine-index.ts'
import { shadowPhrase } from '../index/shadow.ts'
import type { StoredArticle } from '../store/articles.ts'
import type { Store } from '../store/store.ts'

export type Similar = { stored: StoredArticle; shared: string[] }

/** Words looked at, and those of them that may decide. */
const WORDS = 24
const DECIDING = 12
/** A word in more articles than this part of the corpus makes none alike. */
const COMMON = 0.02
const SMALL_CORPUS = 500
/** With fewer words in common two articles are not alike. */
const LEAST_SHARED = 2
const MOST = 5
const CANDIDATES = 40

type Rare = TellingWord & { holders: number[]; rarity: number }

/**
 * The articles of other stories that share most of the rare words of this one. A word's worth is its inverse document
 * frequency, ln(articles / articles with it), times the logarithm of its weight in this article.
 */
export async function similarTo(index: EngineIndex, store: Store, stored: StoredArticle): Promise<Similar[]> {
  const { title, body } = stored.article
  const words = await rareWords(index, store, tellingWords(title, body, WORDS))
  const scores = new Map<number, number>()
  for (const { holders, rarity, weight } of words) {
    const worth = rarity * (1 + Math.log(weight))
    for (const n of holders) scores.set(n, (scores.get(n) ?? 0) + worth)
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES)
  const toPlain = createTagger([])
  const stories = new Set([stored.story])
  const found: Similar[] = []
  for (const one of store.articles.byNumbers(best.map(([n]) => n))) {
    // The engine may have found a longer word's parts apart: what is said to be shared stands in the text.
    const { plain } = toPlain(one.article)
    const shared = words.filter(({ text }) => plain.includes(plainTerm(text))).map(({ text }) => text)
    if (shared.length < LEAST_SHARED || stories.has(one.story)) continue
    stories.add(one.story)
    found.push({ stored: one, shared })
    if (found.length === MOST) break
  }
  return found
}

async function rareWords(index: EngineIndex, store: Store, words: readonly TellingWord[]): Promise<Rare[]> {
  if (words.length === 0) return []
  const all = store.numbers.articles()
  const ask = (facets: string[]) => (word: TellingWord) => ({
    q: shadowPhrase(word.words),
    limit: 0,
    facets,
    matchingStrategy: 'all' as const,
  })
  const answers = async (some: readonly TellingWord[], facets: string[]) => {
    const queries = some.map(ask(facets))
    return (
      await index.read((meili, { uid }) =>
        meili.multiSearch({ queries: queries.map((query) => ({ ...query, indexUid: uid })) }),
      )
    ).results
  }
  const counts = (await answers(words, [])).map(({ estimatedTotalHits }) => estimatedTotalHits)
  const most = Math.max(SMALL_CORPUS, all * COMMON)
  const rare = words
    .map((word, at) => ({
      ...word,
      rarity: Math.log(all / Math.max(1, counts[at] ?? 0)),
      count: counts[at] ?? 0,
    }))
    .filter(({ count }) => count > 1 && count <= most)
    .sort((a, b) => b.rarity * (1 + Math.log(b.weight)) - a.rarity * (1 + Math.log(a.weight)))
    .slice(0, DECIDING)
  if (rare.length === 0) return []
  const holders = await answers(rare, ['n'])
  return rare.map((word, at) => ({
    ...word,
    holders: Object.keys(holders[at]?.facetDistribution?.n ?? {}).map(Number),
  }))
}
