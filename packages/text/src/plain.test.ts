import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatcher } from './matcher.ts'
import { plain, plainTerm } from './plain.ts'
import { termProblem } from './term.ts'
import { examples } from './testing/contains.ts'
import { anyText, denseTerm, denseText } from './testing/texts.ts'
import { tokens } from './tokens.ts'

test('Han characters stand bare, runs between delimiters, gaps as one character', () => {
  expect(plain(tokens('全国 5G-AI，基站'))).toBe('\u001e全国\u001f5g\u001f\u001fai\u001f\u001e基站')
  expect(plainTerm('5G 基站')).toBe('\u001f5g\u001f基站')
})

test.each(examples)('%j in %j: %i', (term, text, times) => {
  expect(plain(tokens(text)).includes(plainTerm(term))).toBe(times > 0)
})

test('a refused term has no plain form', () => {
  expect(() => plainTerm('人民，政府')).toThrow('broken by “，”')
  expect(() => plainTerm('')).toThrow('has no letter')
})

const agrees = (term: string, text: string) => {
  const all = tokens(text)
  const isFound = createMatcher([{ id: 'x', terms: [term] }]).find(all).length > 0
  expect(plain(all).includes(plainTerm(term))).toBe(isFound)
}

test('a plain search finds what the matcher finds', () => {
  fc.assert(fc.property(denseTerm, denseText, agrees), { numRuns: 1_000 })
})

test('a plain search finds what the matcher finds in any text', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (term, text, isInside) => {
      fc.pre(termProblem(term) === null)
      agrees(term, isInside ? `${text} ${term}${text}` : text)
    }),
    { numRuns: 1_000 },
  )
})
