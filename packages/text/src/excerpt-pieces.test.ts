import type { Excerpt, Marks } from '@tidewatch/schema/answers'
import fc from 'fast-check'
import { eastAsianWidth } from 'get-east-asian-width'
import { expect, test } from 'vitest'
import { excerpts, marksOf } from './excerpt.ts'
import { fold } from './fold.ts'
import { createMatcher } from './matcher.ts'
import { anyText, denseTerm, denseText } from './testing/texts.ts'

const matcherOf = (...terms: string[]) => createMatcher([{ id: 'x', terms }])

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

const widthOf = (text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => eastAsianWidth(segment.codePointAt(0) ?? 0)).reduce(
    (a, b) => a + b,
    0,
  )

const breaksOf = (text: string) =>
  new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length])

/** Where the excerpt stands in the text, from its first mark; without one, wherever it is found. */
function placeOf(text: string, excerpt: Excerpt, mark: Marks[number] | undefined) {
  const [first] = excerpt.marks
  const isFrom = (from: number, begin: number, end: number) =>
    text.startsWith(excerpt.text.slice(begin, end), from) && ([from, from + end - begin] as const)
  for (const begin of excerpt.text.startsWith('…') ? [1, 0] : [0]) {
    for (const end of [excerpt.text.length - 1, excerpt.text.length]) {
      if (end < excerpt.text.length && !excerpt.text.endsWith('…')) continue
      const from = mark && first ? mark[0] - first[0] + begin : text.indexOf(excerpt.text.slice(begin, end))
      const place = from >= 0 && isFrom(from, begin, end)
      if (place && breaksOf(text).has(place[0]) && breaksOf(text).has(place[1])) return place
    }
  }
  return undefined
}

test('pieces are cut from the text, in order, at characters, outside marks, and not too long', () => {
  const cases = fc.oneof(
    fc.tuple(denseText, fc.array(denseTerm, { maxLength: 3 })),
    fc.tuple(anyText, fc.constant(['人', '5G', 'a', '数位'])),
  )
  const options = fc.record({ most: fc.integer({ min: 1, max: 4 }), length: fc.integer({ min: 2, max: 40 }) })
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 3 }), options, ([piece, terms], times, { most, length }) => {
      const text = piece.repeat(times)
      const marks = marksOf(text, matcherOf(...terms))
      const pieces = excerpts(text, marks, { most, length })
      expect(pieces.length).toBeLessThanOrEqual(most)
      if (marks.length > 0) expect(pieces[0]?.marks.length).toBeGreaterThan(0)
      const named = (all: Marks, where: string) => all.map(([from, to]) => fold(where.slice(from, to)).text)
      const seen = new Set(pieces.flatMap((excerpt) => named(excerpt.marks, excerpt.text)))
      if (pieces.length < most) expect(seen).toEqual(new Set(named(marks, text)))
      let next = 0
      let end = 0
      let passed = 0
      for (const excerpt of pieces) {
        const isHere = ([from]: Marks[number]) => {
          const place = placeOf(text, excerpt, [from, from])
          const lasting = place && marks.filter((mark) => mark[0] >= place[0] && mark[1] <= place[1])
          return place && place[0] >= end && lasting?.length === excerpt.marks.length
        }
        const found =
          excerpt.marks.length > 0 ? marks.findIndex((mark, at) => at >= next && isHere(mark)) : next
        expect(found).toBeGreaterThanOrEqual(next)
        passed += found - next
        next = found
        const place = placeOf(text, excerpt, marks[next])
        expect(place).toBeDefined()
        expect(place?.[0]).toBeGreaterThanOrEqual(end)
        for (const [from, to] of excerpt.marks) {
          const [begin, stop] = marks[next] ?? [0, 0]
          expect(excerpt.text.slice(from, to)).toBe(text.slice(begin, stop))
          expect(from).toBeGreaterThanOrEqual(0)
          next += 1
        }
        end = place?.[1] ?? 0
        expect(marks.some(([from, to]) => from < end && end < to)).toBe(false)
        const longestMark = Math.max(
          0,
          ...excerpt.marks.map(([from, to]) => widthOf(excerpt.text.slice(from, to))),
        )
        if (longestMark + 4 <= length) expect(widthOf(excerpt.text)).toBeLessThanOrEqual(length)
      }
      expect((passed === 0 && next === marks.length) || pieces.length === most).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
