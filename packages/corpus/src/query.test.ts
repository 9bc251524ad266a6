import type { Article } from '@tidewatch/schema/article'
import { articlesQuery, filters } from '@tidewatch/schema/filters'
import type { QueryNode } from '@tidewatch/schema/query'
import { createCheck } from '@tidewatch/text/query/check'
import { readPlain } from '@tidewatch/text/query/plain-article'
import { createTagger } from '@tidewatch/text/tagger'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomArticles, randomQuery } from './testing/random-articles.ts'
import { openTestCorpus, TEST_THEMES, type TestCorpus } from './testing/test-corpus.ts'

const articles = randomArticles(240, 5)
let at: TestCorpus
beforeAll(async () => {
  at = await openTestCorpus()
  await at.add(articles)
})
afterAll(() => at.close())

const tag = createTagger(TEST_THEMES)
const facts = (article: Article) => {
  const { mentions, plain } = tag(article)
  return { text: readPlain(plain), facts: { ...article, themes: Object.keys(mentions) } }
}
const known = articles.map((article) => ({ id: article.id, ...facts(article) }))

/** What the definition says, by a look at every article. */
function plainly(node: QueryNode | null): string[] {
  if (!node) return known.map(({ id }) => id).sort()
  const check = createCheck(node)
  return known
    .filter(({ text, facts }) => check(text, facts))
    .map(({ id }) => id)
    .sort()
}

async function listed(query: Record<string, unknown>): Promise<string[]> {
  const { pages } = await at.corpus.all(filters.parse(query), articlesQuery.parse(query).sort)
  return [...pages].flat().map(({ article }) => article.id)
}

test('any query finds what a look at every article finds', async () => {
  await fc.assert(
    fc.asyncProperty(randomQuery, fc.constantFrom('relevance', 'newest', 'oldest'), async (q, sort) => {
      expect((await listed({ q, sort })).sort()).toEqual(plainly(at.corpus.parse(q)))
    }),
    { numRuns: 300 },
  )
})
