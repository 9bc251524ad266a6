import { createReadStream, existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'
import { collect } from './testing/bytes.ts'
import { readWxr } from './wxr.ts'

const folder = new URL('../../../../shared/raw/wxr/', import.meta.url).pathname
const now = new Date('2026-06-15T12:00:00Z')

test.skipIf(!existsSync(folder)).each([
  ['64-block-test-data.xml', 62, 61],
  ['theme-preview.xml', 7, 7],
  ['themeunittestdata.wordpress.xml', 76, 54],
])(
  'all that is published for everybody in %s arrives, with date, author and categories (from ../shared/raw/wxr)',
  async (name, published, filed) => {
    const found = await collect(readWxr({ file: name, name, bytes: createReadStream(folder + name) }))
    const records = found.filter((one) => one.kind !== 'refusal')
    expect(records).toHaveLength(published)
    const articles = records.flatMap((record) => {
      const gate = toArticle(record, { now })
      return 'article' in gate ? [gate.article] : []
    })
    // The samples have posts with neither a title nor a text.
    expect(articles.length).toBeGreaterThanOrEqual(published - 1)
    for (const article of articles) {
      expect(article).toMatchObject({
        precision: 'second',
        author: expect.any(String),
        url: expect.stringMatching(/^https?:/),
      })
      expect(article.body).not.toMatch(
        /\[(?:caption|gallery|audio|video|embed|playlist)\b[^\]]*=|\[\/caption\]/,
      )
    }
    expect(articles.filter(({ section }) => section !== null).length).toBeGreaterThanOrEqual(filed)
  },
)
