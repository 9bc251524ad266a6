import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from './plain.ts'
import { plainTokens } from './plain-tokens.ts'
import { VERSION_BREAK } from './tagger.ts'
import { anyText, denseText } from './testing/texts.ts'
import { tokens } from './tokens.ts'

test('a plain text has the tokens and gaps of the text it was made from', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, denseText), (text) => {
      const [own, found] = [tokens(text), plainTokens(plain(tokens(text)))]
      expect([...found.words]).toEqual([...own.words])
      expect([...found.gap]).toEqual([...own.gap])
    }),
  )
})

test('each token stands at its place in the plain text, run delimiters and all', () => {
  const text = plain(tokens('全国 5G-AI，𠮷站'))
  const { words, from, to } = plainTokens(text)
  expect(words.map((_, at) => text.slice(from[at], to[at]))).toEqual([
    '全',
    '国',
    '\u001f5g\u001f',
    '\u001fai\u001f',
    '𠮷',
    '站',
  ])
})

test('no token neighbours one of another version', () => {
  const versions = ['人民', '政府'].map((text) => plain(tokens(text)).slice(1))
  const { words, gap } = plainTokens(versions.join(VERSION_BREAK))
  expect(words).toEqual(['人', '民', '政', '府'])
  expect([...gap]).toEqual([1, 0, 1, 0])
})
