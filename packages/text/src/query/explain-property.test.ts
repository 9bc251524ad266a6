import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTagger } from '../tagger.ts'
import { createCheck } from './check.ts'
import { explain } from './explain.ts'
import { parseQuery } from './parse.ts'
import { readPlain } from './plain-article.ts'

const PIECES = [
  '5G',
  '25G',
  '５ｇ',
  '人',
  '民',
  '政',
  '人民',
  '政府',
  '，',
  ' ',
  '\n',
  '-',
  'AI',
  'ai',
  'net',
  'nets',
  '。',
  '½',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''))
const word = fc.constantFrom(
  '5G',
  '人民',
  '人民政府',
  '政',
  'AI',
  'net',
  '"nets"',
  '"net ai"',
  '民政',
  'net-ai',
  '人，政',
)
const field = fc.constantFrom('', '', 'title:', 'body:')
const distance = fc.integer({ min: 0, max: 6 })

const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(field, word).map((parts) => parts.join('')),
    fc
      .tuple(
        field,
        fc.array(fc.constantFrom('5G', '人', '民', 'ai', '政府'), { minLength: 2, maxLength: 3 }),
        distance,
      )
      .map(([where, words, most]) => `${where}"${words.join(' ')}"~${most}`),
    fc
      .tuple(field, fc.integer({ min: 1, max: 4 }), fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([where, least, words]) => `${where}atleast${least}(${words.join(' OR ')})`),
    fc
      .tuple(tie('query'), fc.constantFrom(' AND ', ' OR ', ' '), tie('query'))
      .map(([one, joint, other]) => `(${one}${joint}${other})`),
    tie('query').map((one) => `NOT (${one})`),
  ),
}))

const typed = query.filter((q) => {
  try {
    return parseQuery(q, []) !== null
  } catch {
    return false
  }
})

const version = fc.record({ title: text, body: text })
const tag = createTagger([])

test('an article is told to hold a query exactly where the search finds that it does', () => {
  fc.assert(
    fc.property(typed, fc.array(version, { minLength: 1, maxLength: 2 }), (q, versions) => {
      const node = parseQuery(q, [])
      const [main, ...others] = versions
      if (!node || !main) return
      const about = {
        ...{ versions, removed: [], source: '', author: null, section: null, language: 'zh' },
        ...{ url: null, day: null, days: null, mentions: {} },
      }
      const article = { ...main, translations: others } as unknown as Parameters<typeof tag>[0]
      const facts = { ...about, themes: [] }
      const { conditions } = explain(q, node, about, [])
      expect(conditions[0]?.holds).toBe(createCheck(node)(readPlain(tag(article).plain), facts))
      for (const { kind, holds, found, places, nearest, needed } of conditions) {
        if (kind === 'term') expect(found > 0).toBe(holds)
        if (kind === 'term') expect(places.length > 0).toBe(holds)
        if (kind === 'near' && nearest !== null) expect(nearest).toBeGreaterThan(needed ?? 0)
      }
      if (node.kind === 'near' && conditions[0]?.nearest) {
        const wider = (distance: number) => explain(q, { ...node, distance }, about, []).conditions[0]?.holds
        expect([-1, 0].map((more) => wider((conditions[0]?.nearest ?? 0) + more))).toEqual([false, true])
      }
    }),
  )
})

test('every place and near miss is where it says it is', () => {
  fc.assert(
    fc.property(typed, version, text, (q, main, block) => {
      const about = {
        ...{ versions: [main], removed: [block], source: '', author: null, section: null, language: 'zh' },
        ...{ url: null, day: null, days: null, mentions: {} },
      }
      const { conditions } = explain(q, parseQuery(q, []), about, [])
      for (const { places, nearMisses } of conditions) {
        for (const { field: where, from, to, text: shown, excerpt } of [...places, ...nearMisses]) {
          const whole = where === 'removed' ? block : main[where]
          expect(whole.slice(from, to)).toBe(shown)
          expect(excerpt.marks.map(([begin, end]) => excerpt.text.slice(begin, end))).toEqual([shown])
        }
      }
    }),
  )
})
