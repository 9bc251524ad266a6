import { existsSync } from 'node:fs'
import { openTestCorpus } from '@tidewatch/corpus/testing/test-corpus'
import { readPaths } from '@tidewatch/indexer/read/read-paths'
import { toArticle } from '@tidewatch/indexer/to-article'
import type { Article } from '@tidewatch/schema/article'
import { expect, test } from 'vitest'
import { auditQueries, differs } from './audit-queries.ts'
import { describe as told } from './report.ts'

const folder = new URL('../../../../../shared/corpora/', import.meta.url).pathname
const now = new Date('2026-11-22T12:00:00Z')

/** The first articles of a corpus. */
async function first(name: string, count: number): Promise<Article[]> {
  const articles: Article[] = []
  for await (const record of readPaths([`${folder}${name}.jsonl.zst`])) {
    if (record.kind === 'refusal') throw new Error(record.reason)
    const gate = toArticle(record, { now })
    if ('article' in gate) articles.push(gate.article)
    if (articles.length === count) break
  }
  return articles
}

test.skipIf(!existsSync(folder)).each([
  ['xwlb', 400, 150],
  ['usgov-digital', 40, 60],
] as const)(
  'queries drawn from real articles of %s are answered as a scan answers them (from ../shared/corpora)',
  async (name, count, queries) => {
    const at = await openTestCorpus()
    try {
      await at.add(await first(name, count))
      const compared = await auditQueries(at.corpus, { queries, seed: 11, say: () => {} })
      expect(compared.filter(differs).map(told)).toEqual([])
      expect(compared.filter(({ scanned }) => scanned > 0).length).toBeGreaterThan(queries / 2)
    } finally {
      await at.close()
    }
  },
  180_000,
)
