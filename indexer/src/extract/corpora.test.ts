import { existsSync } from 'node:fs'
import type { Article } from '@tidewatch/schema/article'
import type { RawRecord } from '@tidewatch/schema/raw-record'
import { expect, test } from 'vitest'
import { readPaths } from '../read/read-paths.ts'
import { toArticle } from '../to-article.ts'

const folder = new URL('../../../../shared/corpora/', import.meta.url).pathname
const now = new Date('2026-11-22T12:00:00Z')

function accept(record: RawRecord): Article {
  const gate = toArticle(record, { now })
  if ('refused' in gate) throw new Error(`${record.origin.file}:${record.origin.line} ${gate.refused}`)
  return gate.article
}

/** The first articles of a corpus. */
async function* articles(name: string, count: number): AsyncGenerator<Article> {
  let left = count
  for await (const found of readPaths([`${folder}${name}.jsonl.zst`])) {
    if (left-- === 0) return
    if (found.kind === 'refusal') throw new Error(found.reason)
    yield accept(found)
  }
}

const corpora: [string, number, string][] = [
  ['usgov-digital', 1_000, 'en'],
  ['xwlb', 2_000, 'zh'],
]

test.skipIf(!existsSync(folder)).each(corpora)(
  'real articles of %s lose nothing as pages (from ../shared/corpora)',
  async (name, count, language) => {
    let seen = 0
    let foreign = 0
    let cut = 0
    for await (const { title, body, day, precision } of articles(name, count)) {
      const text = `${title}\n\n${body}`
      const page = accept({ kind: 'page', origin: { file: 'page.txt', line: null }, text })
      const trimmed = body.replace(/[^\S\n]+$/gm, '')
      // One bulletin really ends in a list of related news, a few posts in a note on where they
      // come from, and one begins with the hour it was written.
      const isCut =
        /^相关新闻：|\boriginally (?:published|posted|appeared)\b|^\d+ [ap]\.m\. [A-Z]+, \w+ \d+$/i.test(
          page.removed[0] ?? '',
        )
      if (isCut) cut += 1
      else expect(page).toMatchObject({ title, body: trimmed, removed: [], translations: [] })
      if (page.language !== language) foreign += 1
      expect([day?.length, ['second', 'day'].includes(precision)]).toEqual([10, true])
      seen += 1
    }
    expect(seen).toBe(count)
    expect(cut).toBeLessThan(count / 20)
    // A few posts of usgov-digital are in Spanish.
    expect(foreign).toBeLessThanOrEqual(2)
  },
  60_000,
)
