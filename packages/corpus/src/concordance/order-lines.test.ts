import type { QueryNode } from '@tidewatch/schema/query'
import { readPlain } from '@tidewatch/text/query/plain-article'
import { createTagger } from '@tidewatch/text/tagger'
import { type Tokens, tokens } from '@tidewatch/text/tokens'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given } from '../testing/test-corpus.ts'
import { type Batch, packLines } from './batch.ts'
import { orderLines } from './order-lines.ts'

const node: QueryNode = {
  ...{ kind: 'term', field: null, from: 0, to: 2 },
  term: { phrases: [{ text: '5G', words: ['5g'] }] },
}
const tag = createTagger([])
const collator = new Intl.Collator('zh', { numeric: true })

type Side = 'left' | 'right'
type Reference = { n: number; day: string; version: number; field: string; ordinal: number; near: string[] }

/** Up to five neighbours of token `at`, those behind a gap marked. */
function neighbours({ words, gap, length }: Tokens, at: number, side: Side): string[] {
  const step = side === 'right' ? 1 : -1
  return Array.from({ length: 5 }, (_, k) => at + step * (k + 1)).flatMap((n) => {
    if (n < 0 || n >= length) return []
    return [(gap[side === 'right' ? n : n + 1] ? '|' : '') + (words[n] ?? '')]
  })
}

const kind = (word: string | undefined) => (word === undefined ? 0 : word.startsWith('|') ? 1 : 2)

function compare(a: string[], b: string[]): number {
  for (let k = 0; k < 5; k += 1) {
    const order = kind(a[k]) - kind(b[k]) || collator.compare(a[k] ?? '', b[k] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const text = fc
  .array(fc.constantFrom('5G', '中', '安', '，', ' ', 'ab', '5G', '𠮷', '10'), { maxLength: 12 })
  .map((parts) => parts.join(''))
const someArticles = fc.array(
  fc.record({
    day: fc.constantFrom('2024', '2024-03', '2024-03-05', ''),
    title: text,
    body: text,
    other: fc.option(fc.record({ title: text, body: text })),
  }),
  { maxLength: 6 },
)

test('lines are in the order of a plain comparison of their neighbours, whatever the batches', () => {
  fc.assert(
    fc.property(someArticles, fc.constantFrom<Side>('left', 'right'), fc.nat(6), (articles, side, cut) => {
      const rows = articles.map(({ day, title, body, other }, n) => {
        const versions = [{ title, body }, ...(other ? [other] : [])]
        const article = {
          ...given({ id: `a${n}`, day: day || null }),
          ...{ title, body },
          translations: versions.slice(1).map((version) => ({ language: 'en', ...version })),
        }
        return { n, day: day || null, article: readPlain(tag(article).plain), versions }
      })
      const batches: Batch[] = [rows.slice(0, cut), rows.slice(cut)].map((some) =>
        packLines(some, { node, themes: [], sort: side }),
      )
      const lines = orderLines(batches, side)
      const expected: Reference[] = rows.flatMap(({ n, day, versions }) =>
        versions.flatMap((fields, version) =>
          (['title', 'body'] as const).flatMap((field) => {
            const found = tokens(fields[field])
            const places = found.words.flatMap((word, place) => (word === '5g' ? [place] : []))
            return places.map((place, ordinal) => ({
              ...{ n, day: (day ?? '').padEnd(10, '-'), version, field, ordinal },
              near: neighbours(found, place, side),
            }))
          }),
        ),
      )
      expected.sort((a, b) => compare(a.near, b.near) || -collator.compare(a.day, b.day) || a.n - b.n)
      expect(lines.total).toBe(expected.length)
      expect(lines.slice(0, lines.total)).toEqual(
        expected.map(({ n, version, field, ordinal }) => ({ n, version, field, ordinal })),
      )
    }),
  )
})
