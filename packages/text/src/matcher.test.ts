import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from './matcher.ts'
import { examples } from './testing/contains.ts'
import { referenceMatches } from './testing/reference-matches.ts'
import { anyText, denseTerm, denseText } from './testing/texts.ts'
import { tokens } from './tokens.ts'

const countOf = (term: string, text: string) =>
  createMatcher([{ id: 'x', terms: [term] }]).count(tokens(text))

/** The matched pieces of the text, each after its id. */
function found(text: string, entries: Parameters<typeof createMatcher>[0]): string[] {
  const all = tokens(text)
  return createMatcher(entries)
    .find(all)
    .map(({ id, first, last }) => `${id}: ${text.slice(all.from[first], all.to[last])}`)
}

test.each(examples)('%j in %j: %i', (term, text, times) => {
  expect(countOf(term, text)).toEqual(times === 0 ? {} : { x: times })
})

describe('of matches of one id that overlap', () => {
  test('the longest of those that begin first', () => {
    expect(found('人民政府工作', [{ id: 'x', terms: ['人民', '人民政府', '政府工作', '民政'] }])).toEqual([
      'x: 人民政府',
    ])
  })

  test('the one that begins first, although another is longer', () => {
    expect(found('人民政府工作', [{ id: 'x', terms: ['人民政府', '民政府工作'] }])).toEqual(['x: 人民政府'])
  })

  test('other ids take nothing away', () => {
    const entries = [
      { id: 'b', terms: ['民政', '政府'] },
      { id: 'a', terms: ['人民政府'], exclude: ['民政府'] },
    ]
    expect(found('人民政府', entries)).toEqual(['a: 人民政府', 'b: 民政'])
  })
})

describe('an exclude phrase', () => {
  const flight = { id: 'x', terms: ['低空经济', '低空', '经济'], exclude: ['降低空经济舱'] }

  test('hides what lies inside it', () => expect(found('降低空经济舱票价', [flight])).toEqual([]))

  test('hides nothing elsewhere', () => {
    expect(found('低空经济降低空经济舱，低空', [flight])).toEqual(['x: 低空经济', 'x: 低空'])
  })

  test('hides nothing that stands out of it', () => {
    expect(found('人民政府', [{ id: 'x', terms: ['民政府', '人民'], exclude: ['人民政'] }])).toEqual([
      'x: 民政府',
    ])
  })

  test('gives way to a shorter term before the longest is taken', () => {
    expect(found('人民政府', [{ id: 'x', terms: ['人民', '人民政府'], exclude: ['人民'] }])).toEqual([
      'x: 人民政府',
    ])
  })

  test('hides what lies inside one of several that overlap', () => {
    const entry = { id: 'x', terms: ['政府'], exclude: ['人民政', '民政府', '府工作'] }
    expect(found('人民政府工作，政府', [entry])).toEqual(['x: 政府'])
  })

  test('of the same words as a term wins', () => {
    expect(found('5G', [{ id: 'x', terms: ['5G'], exclude: ['５Ｇ'] }])).toEqual([])
  })

  test('is broken by a gap', () => {
    expect(found('降，低空经济舱', [flight])).toEqual(['x: 低空经济'])
  })
})

test('terms of the same tokens are one, in their first spelling', () => {
  const matcher = createMatcher([{ id: 'x', terms: ['数位化', '數位化', '数位 化'] }])
  expect(matcher.find(tokens('數位化'))).toEqual([{ id: 'x', term: '数位化', first: 0, last: 2 }])
})

test('two entries of one id are one', () => {
  const matcher = createMatcher([
    { id: 'x', terms: ['人民'] },
    { id: 'x', terms: ['人民政府'], exclude: ['大人民'] },
  ])
  expect(matcher.count(tokens('人民政府，大人民'))).toEqual({ x: 1 })
})

test.each([
  [{ id: 'gov', terms: ['人民', '人民，政府'] }, 'gov: “人民，政府” is broken by “，”'],
  [{ id: 'gov', terms: ['人民'], exclude: ['——'] }, 'gov: “——” has no letter'],
])('refuses %j', (entry, message) => expect(() => createMatcher([entry])).toThrow(message))

test('no terms find nothing', () => {
  expect(createMatcher([]).find(tokens('人民'))).toEqual([])
  expect(createMatcher([{ id: 'x', terms: [] }]).count(tokens('人民'))).toEqual({})
})

test('thousands of terms', () => {
  const terms = Array.from({ length: 5_000 }, (_, i) => `人民${i}号`)
  const matcher = createMatcher(terms.map((term) => ({ id: term, terms: [term, `${term}人民`] })))
  expect(matcher.count(tokens(terms.join('，')))).toEqual(Object.fromEntries(terms.map((term) => [term, 1])))
})

const dictionary = fc
  .array(
    fc.record({
      terms: fc.array(denseTerm, { maxLength: 5 }),
      exclude: fc.array(denseTerm, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  )
  .map((entries) => entries.map((entry, i) => ({ id: `t${i}`, ...entry })))

test('finds what a plain scan finds', () => {
  fc.assert(
    fc.property(dictionary, denseText, (entries, text) => {
      const all = tokens(text)
      const matcher = createMatcher(entries)
      const matches = entries.flatMap((entry) => referenceMatches(entry, all))
      const order = (a: { id: string; first: number }, b: { id: string; first: number }) =>
        a.first - b.first || a.id.localeCompare(b.id)
      const result = matcher.find(all)
      expect(result.toSorted(order)).toEqual(matches.toSorted(order))
      expect(result.map(({ first }) => first)).toEqual(
        result.map(({ first }) => first).toSorted((a, b) => a - b),
      )
      const counts: Record<string, number> = {}
      for (const { id } of matches) counts[id] = (counts[id] ?? 0) + 1
      expect(matcher.count(all)).toEqual(counts)
    }),
    { numRuns: 1_000 },
  )
})

test('finds in any text what it holds without a gap', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat({ max: 4 }), (text, begin, more) => {
      const { length, words, gap, from, to } = tokens(text)
      fc.pre(length > 0)
      const first = begin % length
      let last = first
      while (last + 1 < length && gap[last + 1] === 0 && last - first < more) last += 1
      const term = text.slice(from[first], to[last])
      // A ligature that spans several tokens may stand at either end; then the piece is more than these tokens.
      fc.pre(tokens(term).words.join(' ') === words.slice(first, last + 1).join(' '))
      expect(countOf(term, text).x).toBeGreaterThan(0)
    }),
    { numRuns: 1_000 },
  )
})
